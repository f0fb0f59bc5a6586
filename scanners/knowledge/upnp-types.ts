import type { Kind } from '../core/model.ts';
import { matchesGlob } from './glob.ts';

/**
 * UPnP device and service types as search targets and descriptions name them. Sources: the UPnP Forum's device control
 * protocols (https://openconnectivity.org/developer/specifications/upnp-resources/upnp/) and the matchers that Home
 * Assistant publishes (homeassistant/generated/ssdp.py).
 */
export interface UpnpType {
  /** A glob over the whole type, versions left open. */
  readonly type: string;
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly maker?: string;
}

type Row = readonly [type: string, name: string, kinds: readonly Kind[], maker?: string];

const rows: readonly Row[] = [
  ['urn:schemas-upnp-org:device:InternetGatewayDevice:*', 'internet router', ['router']],
  ['urn:schemas-upnp-org:device:WANConnectionDevice:*', 'internet router', ['router']],
  ['urn:schemas-upnp-org:service:WANIPConnection:*', 'opening of router ports', ['router']],
  ['urn:schemas-upnp-org:service:WANPPPConnection:*', 'opening of router ports', ['router']],
  ['urn:schemas-upnp-org:service:WANIPv6FirewallControl:*', 'opening of router ports', ['router']],
  ['urn:schemas-wifialliance-org:device:WFADevice:*', 'Wi-Fi joining by WPS', ['router', 'access-point']],
  [
    'urn:schemas-wifialliance-org:service:WFAWLANConfig:*',
    'Wi-Fi joining by WPS',
    ['router', 'access-point'],
  ],
  ['urn:schemas-upnp-org:device:WLANAccessPointDevice:*', 'Wi-Fi access point', ['access-point', 'router']],
  ['urn:schemas-upnp-org:device:ZonePlayer:*', 'Sonos player', ['speaker'], 'Sonos'],
  ['urn:smartspeaker-audio:*', 'smart speaker', ['speaker']],
  ['urn:schemas-upnp-org:device:MediaRenderer:*', 'media player', ['media-player', 'tv', 'speaker']],
  ['urn:schemas-upnp-org:device:MediaServer:*', 'media library', ['nas', 'media-player', 'computer']],
  ['urn:schemas-upnp-org:device:Printer:*', 'printer', ['printer']],
  ['urn:schemas-upnp-org:device:Scanner:*', 'scanner', ['printer']],
  ['urn:schemas-upnp-org:device:DigitalSecurityCamera:*', 'camera', ['camera']],
  ['urn:schemas-upnp-org:device:BinaryLight:*', 'light', ['light']],
  ['urn:schemas-upnp-org:device:DimmableLight:*', 'light', ['light']],
  ['urn:schemas-upnp-org:device:HVAC_System:*', 'heating', ['thermostat']],
  ['roku:ecp', 'Roku control', ['media-player', 'tv'], 'Roku'],
  ['urn:roku-com:device:player:*', 'Roku player', ['media-player', 'tv'], 'Roku'],
  ['urn:dial-multiscreen-org:device:dial:*', 'screen for apps', ['tv', 'media-player']],
  ['urn:dial-multiscreen-org:service:dial:*', 'screen for apps', ['tv', 'media-player']],
  ['urn:samsung.com:device:RemoteControlReceiver:*', 'Samsung TV', ['tv'], 'Samsung'],
  ['urn:samsung.com:service:MainTVAgent2:*', 'Samsung TV', ['tv'], 'Samsung'],
  ['urn:samsung.com:device:IPControlServer:*', 'Samsung TV', ['tv'], 'Samsung'],
  ['urn:lge-com:service:webos-second-screen:*', 'LG TV', ['tv'], 'LG'],
  ['urn:schemas-udap:service:netrcu:*', 'LG TV', ['tv'], 'LG'],
  ['urn:schemas-sony-com:service:ScalarWebAPI:*', 'Sony TV or speaker', ['tv', 'speaker'], 'Sony'],
  ['urn:schemas-sony-com:service:IRCC:*', 'Sony TV', ['tv'], 'Sony'],
  ['urn:schemas-denon-com:device:AiosDevice:*', 'Denon or Marantz', ['speaker', 'media-player']],
  ['urn:schemas-denon-com:device:ACT-Denon:*', 'Denon or Marantz', ['speaker', 'media-player']],
  ['urn:schemas-frontier-silicon-com:undok:fsapi:*', 'internet radio', ['speaker']],
  ['urn:schemas-frontier-silicon-com:fs_reference:*', 'internet radio', ['speaker']],
  ['urn:schemas-upnp-org:device:fritzbox:*', 'FRITZ!Box', ['router'], 'AVM'],
  ['urn:dslforum-org:device:InternetGatewayDevice:*', 'internet router (TR-064)', ['router']],
  ['urn:dslforum-org:device:*', 'router management (TR-064)', ['router']],
  ['urn:Belkin:device:controllee:*', 'Wemo plug', ['plug'], 'Belkin'],
  ['urn:Belkin:device:insight:*', 'Wemo plug', ['plug'], 'Belkin'],
  ['urn:Belkin:device:lightswitch:*', 'Wemo light switch', ['light'], 'Belkin'],
  ['urn:Belkin:device:dimmer:*', 'Wemo dimmer', ['light'], 'Belkin'],
  ['urn:Belkin:device:sensor:*', 'Wemo sensor', ['sensor'], 'Belkin'],
  ['urn:Belkin:device:bridge:*', 'Wemo hub', ['hub'], 'Belkin'],
  ['urn:Belkin:device:*', 'Wemo', ['plug', 'light'], 'Belkin'],
  ['nanoleaf:nl*', 'Nanoleaf', ['light'], 'Nanoleaf'],
  ['nanoleaf_aurora:light', 'Nanoleaf', ['light'], 'Nanoleaf'],
  ['c4:director', 'Control4', ['hub'], 'Control4'],
  ['urn:av-openhome-org:service:Product:*', 'music player', ['speaker', 'media-player']],
  ['urn:linn-co-uk:device:Source:*', 'Linn', ['speaker', 'media-player'], 'Linn'],
  ['urn:schemas-upnp-org:device:LaMetric:*', 'LaMetric clock', ['appliance'], 'LaMetric'],
  ['urn:myharmony-com:device:harmony:*', 'Harmony remote', ['hub'], 'Logitech'],
  ['urn:schemas-konnected-io:device:*', 'Konnected alarm', ['alarm'], 'Konnected'],
  ['urn:schemas-canon-com:device:*', 'Canon', ['printer', 'camera'], 'Canon'],
  ['urn:schemas-nvidia-com:device:GameStream:*', 'game streaming', ['computer', 'media-player']],
  ['urn:schemas-microsoft-com:nhed:presence:*', 'Xbox', ['console'], 'Microsoft'],
  ['urn:schemas-rinconnetworks-com:service:*', 'Sonos player', ['speaker'], 'Sonos'],
  ['urn:schemas-hikvision-com:*', 'Hikvision', ['camera'], 'Hikvision'],
  ['urn:schemas-upnp-org:device:NetworkCamera:*', 'camera', ['camera']],
  ['urn:axis-com:service:BasicService:*', 'Axis camera', ['camera'], 'Axis'],
  ['wifi_bulb', 'Yeelight', ['light'], 'Xiaomi'],
  ['urn:schemas-upnp-org:device:Basic:*', 'device with a web page', []],
];

export const upnpTypes: readonly UpnpType[] = rows.map(([type, name, kinds, maker]) => ({
  type,
  name,
  kinds,
  ...(maker && { maker }),
}));

/** What is known of a device or service type; the first, closest pattern wins. */
export function upnpType(type: string): UpnpType | undefined {
  const seen = type.trim().slice(0, 200);
  return upnpTypes.find((known) => matchesGlob(known.type, seen));
}
