import type { Kind } from '../core/model.ts';

/**
 * Services that devices announce over mDNS. Sources: the DNS-SD register (http://www.dns-sd.org/servicetypes.html),
 * the makers' own protocol pages, and the matchers that Home Assistant publishes (homeassistant/generated/zeroconf.py).
 */
export interface ServiceType {
  /** As announced, for example `_ipp._tcp`; lower-case comparison. */
  readonly type: string;
  /** In words, for "offers …". */
  readonly name: string;
  /** What the device may be, likeliest first; empty where the service says nothing about that. */
  readonly kinds: readonly Kind[];
  /** Who makes it, where one maker alone uses the type. */
  readonly maker?: string;
  /** Asked for by name as well, because some responders leave it out of their list of services. */
  readonly ask: boolean;
}

type Row = readonly [type: string, name: string, kinds: readonly Kind[], maker?: string];

/** Common at home: asked for by name in every check. */
const asked: readonly Row[] = [
  ['_hap._tcp', 'HomeKit', []],
  ['_hap._udp', 'HomeKit', []],
  ['_matter._tcp', 'Matter', []],
  ['_matterc._udp', 'Matter pairing', []],
  ['_matterd._udp', 'Matter commissioner', ['hub']],
  ['_meshcop._udp', 'Thread network', ['hub']],
  ['_trel._udp', 'Thread network', ['hub']],
  ['_googlecast._tcp', 'Google Cast', ['media-player', 'tv', 'speaker', 'voice-assistant']],
  ['_androidtvremote2._tcp', 'Android TV remote control', ['tv', 'media-player']],
  ['_airplay._tcp', 'AirPlay', ['media-player', 'speaker', 'tv']],
  ['_raop._tcp', 'AirPlay sound', ['speaker', 'media-player', 'tv']],
  [
    '_companion-link._tcp',
    'Apple devices together',
    ['media-player', 'phone', 'tablet', 'computer'],
    'Apple',
  ],
  ['_homekit._tcp', 'HomeKit hub', ['media-player', 'speaker'], 'Apple'],
  ['_sleep-proxy._udp', 'wake-up for sleeping devices', ['media-player', 'router']],
  ['_device-info._tcp', 'device information', []],
  ['_ipp._tcp', 'printing', ['printer']],
  ['_ipps._tcp', 'encrypted printing', ['printer']],
  ['_printer._tcp', 'printing, old style', ['printer']],
  ['_pdl-datastream._tcp', 'raw printing', ['printer']],
  ['_uscan._tcp', 'scanning', ['printer']],
  ['_uscans._tcp', 'encrypted scanning', ['printer']],
  ['_scanner._tcp', 'scanning', ['printer']],
  ['_http._tcp', 'web page', []],
  ['_https._tcp', 'encrypted web page', []],
  ['_hue._tcp', 'Hue bridge', ['hub'], 'Philips Hue'],
  ['_shelly._tcp', 'Shelly control', ['plug', 'light', 'sensor'], 'Shelly'],
  ['_esphomelib._tcp', 'ESPHome control', ['sensor', 'plug', 'light']],
  ['_wled._tcp', 'WLED light', ['light']],
  ['_ewelink._tcp', 'eWeLink control', ['plug', 'light'], 'Sonoff'],
  ['_miio._udp', 'Xiaomi control', ['appliance', 'light', 'vacuum', 'camera', 'hub']],
  ['_sonos._tcp', 'Sonos', ['speaker'], 'Sonos'],
  ['_spotify-connect._tcp', 'Spotify Connect', ['speaker', 'media-player', 'tv']],
  ['_soundtouch._tcp', 'Bose SoundTouch', ['speaker'], 'Bose'],
  ['_bose-passport._tcp', 'Bose', ['speaker'], 'Bose'],
  ['_heos-audio._tcp', 'HEOS', ['speaker']],
  ['_linkplay._tcp', 'LinkPlay', ['speaker']],
  ['_amzn-wplay._tcp', 'Amazon media', ['media-player', 'tv'], 'Amazon'],
  ['_amzn-alexa._tcp', 'Alexa', ['voice-assistant']],
  ['_viziocast._tcp', 'Vizio cast', ['tv'], 'Vizio'],
  ['_philipstv_rpc._tcp', 'Philips TV', ['tv']],
  ['_philipstv_s_rpc._tcp', 'Philips TV', ['tv']],
  ['_plexmediasvr._tcp', 'Plex media server', ['nas', 'server', 'computer']],
  ['_xbmc-jsonrpc-h._tcp', 'Kodi', ['media-player']],
  ['_nanoleafapi._tcp', 'Nanoleaf', ['light'], 'Nanoleaf'],
  ['_nanoleafms._tcp', 'Nanoleaf', ['light'], 'Nanoleaf'],
  ['_elg._tcp', 'Elgato light', ['light'], 'Elgato'],
  ['_bond._tcp', 'Bond bridge', ['hub'], 'Bond'],
  ['_lutron._tcp', 'Lutron', ['hub'], 'Lutron'],
  ['_ecobee._tcp', 'ecobee', ['thermostat'], 'ecobee'],
  ['_sideplay._tcp', 'ecobee', ['thermostat'], 'ecobee'],
  ['_kizbox._tcp', 'Somfy', ['hub'], 'Somfy'],
  ['_powerview._tcp', 'PowerView blinds', ['hub'], 'Hunter Douglas'],
  ['_plugwise._tcp', 'Plugwise', ['thermostat', 'hub'], 'Plugwise'],
  ['_hwenergy._tcp', 'HomeWizard', ['sensor', 'plug'], 'HomeWizard'],
  ['_homewizard._tcp', 'HomeWizard', ['sensor', 'plug'], 'HomeWizard'],
  ['_homeconnect._tcp', 'Home Connect', ['appliance'], 'Bosch'],
  ['_mieleathome._tcp', 'Miele', ['appliance'], 'Miele'],
  ['_dyson_mqtt._tcp', 'Dyson', ['appliance'], 'Dyson'],
  ['_360eye_mqtt._tcp', 'Dyson robot', ['vacuum'], 'Dyson'],
  ['_enphase-envoy._tcp', 'Enphase solar', ['solar'], 'Enphase'],
  ['_technove-stations._tcp', 'car charger', ['ev-charger'], 'TechnoVE'],
  ['_axis-video._tcp', 'Axis camera', ['camera'], 'Axis'],
  ['_onvif._tcp', 'camera control', ['camera']],
  ['_rtsp._tcp', 'camera video', ['camera']],
  ['_psia._tcp', 'camera control', ['camera']],
  ['_smb._tcp', 'Windows file sharing', ['nas', 'computer']],
  ['_afpovertcp._tcp', 'Apple file sharing', ['nas', 'computer']],
  ['_nfs._tcp', 'Unix file sharing', ['nas', 'server']],
  ['_adisk._tcp', 'Time Machine backup', ['nas']],
  ['_ssh._tcp', 'encrypted remote control by text', ['computer', 'nas', 'server']],
  ['_sftp-ssh._tcp', 'encrypted file transfer', ['computer', 'nas', 'server']],
  ['_telnet._tcp', 'unencrypted remote control by text', []],
  ['_ftp._tcp', 'file transfer', ['nas', 'printer']],
  ['_workstation._tcp', 'computer', ['computer']],
  ['_rfb._tcp', 'remote desktop', ['computer']],
  ['_home-assistant._tcp', 'Home Assistant', ['hub', 'server']],
  ['_mqtt._tcp', 'smart home messages', ['hub', 'server']],
  ['_octoprint._tcp', '3D printing', ['printer']],
  ['_fbx-api._tcp', 'Freebox', ['router'], 'Free'],
  ['_dvl-deviceapi._tcp', 'devolo', ['access-point'], 'devolo'],
];

/** Seen less often: understood when announced. */
const understood: readonly Row[] = [
  ['_mediaremotetv._tcp', 'Apple TV remote control', ['media-player'], 'Apple'],
  ['_appletv-v2._tcp', 'Apple TV', ['media-player'], 'Apple'],
  ['_touch-able._tcp', 'Apple remote control', ['media-player'], 'Apple'],
  ['_airport._tcp', 'AirPort', ['router', 'access-point'], 'Apple'],
  ['_apple-mobdev2._tcp', 'iPhone or iPad syncing', ['phone', 'tablet'], 'Apple'],
  ['_rdlink._tcp', 'Apple devices together', ['phone', 'tablet', 'computer'], 'Apple'],
  ['_daap._tcp', 'music library', ['computer', 'nas']],
  ['_dacp._tcp', 'music remote control', ['computer']],
  ['_musc._tcp', 'Qobuz or MusicCast', ['speaker']],
  ['_bangolufsen._tcp', 'Bang & Olufsen', ['speaker'], 'Bang & Olufsen'],
  ['_beoremote._tcp', 'Bang & Olufsen', ['speaker'], 'Bang & Olufsen'],
  ['_stream-magic._tcp', 'Cambridge Audio', ['speaker'], 'Cambridge Audio'],
  ['_smoip._tcp', 'Cambridge Audio', ['speaker'], 'Cambridge Audio'],
  ['_devialet-http._tcp', 'Devialet', ['speaker'], 'Devialet'],
  ['_volumio._tcp', 'Volumio', ['media-player']],
  ['_roku-rcp._tcp', 'Roku', ['media-player', 'tv'], 'Roku'],
  ['_tivo-videostream._tcp', 'TiVo', ['media-player'], 'TiVo'],
  ['_nvstream_dbd._tcp', 'NVIDIA game streaming', ['media-player', 'computer']],
  ['_adb._tcp', 'Android debugging', ['tv', 'media-player', 'phone']],
  ['_adb-tls-connect._tcp', 'Android debugging over TLS', ['tv', 'media-player', 'phone']],
  ['_powerview-g3._tcp', 'PowerView blinds', ['hub'], 'Hunter Douglas'],
  ['_dkapi._tcp', 'Daikin', ['thermostat', 'appliance'], 'Daikin'],
  ['_bbxsrv._tcp', 'BleBox', ['plug', 'light'], 'BleBox'],
  ['_deako._tcp', 'Deako switch', ['light'], 'Deako'],
  ['_airgradient._tcp', 'AirGradient', ['sensor'], 'AirGradient'],
  ['_rabbitair._udp', 'Rabbit Air purifier', ['appliance'], 'Rabbit Air'],
  ['_lookin._tcp', 'LOOKin remote', ['hub'], 'LOOKin'],
  ['_aicu-http._tcp', 'Rainforest energy', ['sensor']],
  ['_api._udp', 'Guardian water valve', ['sensor'], 'Elexa'],
  ['_nut._tcp', 'back-up power', ['nas', 'server']],
  ['_zwave-js-server._tcp', 'Z-Wave', ['hub']],
  ['_zigbee-coordinator._tcp', 'Zigbee', ['hub']],
  ['_slzb-06._tcp', 'Zigbee', ['hub'], 'SMLIGHT'],
  ['_uzg-01._tcp', 'Zigbee', ['hub']],
  ['_rio._tcp', 'Russound audio', ['speaker'], 'Russound'],
  ['_leap._tcp', 'Lutron', ['hub'], 'Lutron'],
  ['_arlo-video._tcp', 'Arlo', ['camera', 'hub'], 'Arlo'],
  ['_nest-cam._tcp', 'Nest camera', ['camera'], 'Google'],
  ['_sane-port._tcp', 'scanning', ['computer', 'printer']],
  ['_privet._tcp', 'cloud printing', ['printer']],
  ['_http-alt._tcp', 'web page', []],
  ['_webdav._tcp', 'file sharing', ['nas']],
  ['_qdiscover._tcp', 'QNAP', ['nas'], 'QNAP'],
  ['_smartenergy._tcp', 'smart energy', ['solar']],
  ['_loxone._tcp', 'Loxone', ['hub'], 'Loxone'],
];

const rows = (ask: boolean, list: readonly Row[]): readonly ServiceType[] =>
  list.map(([type, name, kinds, maker]) => ({ type, name, kinds, ask, ...(maker && { maker }) }));

export const serviceTypes: readonly ServiceType[] = [...rows(true, asked), ...rows(false, understood)];

const byType = new Map(serviceTypes.map((known) => [known.type, known]));

/** What is known of an announced type; `.local` and a trailing dot are allowed. */
export function serviceType(type: string): ServiceType | undefined {
  return byType.get(type.toLowerCase().replace(/(?:\.local)?\.?$/, ''));
}
