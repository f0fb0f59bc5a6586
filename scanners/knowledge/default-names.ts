import { matchesAnyGlob } from './glob.ts';

/**
 * Names that devices carry when they leave the factory, and the open Wi-Fi that they offer while they wait to be set
 * up. Sources: the makers' set-up pages, and the hostname matchers that Home Assistant publishes
 * (homeassistant/generated/dhcp.py). Globs, compared without regard to case.
 */
export interface DefaultNames {
  /** Maker, or a family of software. */
  readonly maker: string;
  readonly hostnames: readonly string[];
  readonly setupWifi: readonly string[];
  /** Names of a router's own network before anybody changes them. */
  readonly homeWifi: readonly string[];
}

type Row = readonly [
  maker: string,
  hostnames: readonly string[],
  setupWifi: readonly string[],
  homeWifi?: readonly string[],
];

const rows: readonly Row[] = [
  ['HP', ['HP??????', 'HP????????????', 'NPI??????'], ['DIRECT-*-HP *', 'HP-Setup*', 'HP-Print-*']],
  ['Brother', ['BRN????????????', 'BRW????????????'], ['DIRECT-*_BR*']],
  ['Epson', ['EPSON??????'], ['DIRECT-*-EPSON-*']],
  ['Canon', ['Canon??????'], ['DIRECT-*-Canon*']],
  ['Espressif', ['ESP_??????', 'ESP-??????', 'espressif', 'esp32-??????'], ['ESP_??????']],
  [
    'Tasmota',
    ['tasmota-??????-????', 'tasmota_??????-????', 'sonoff-????'],
    ['tasmota-??????-????', 'tasmota_??????-????'],
  ],
  ['WLED', ['wled-??????'], ['WLED-AP']],
  ['ESPHome', [], ['* Fallback Hotspot']],
  ['Shelly', ['shelly*-????????????', 'shelly*-??????'], ['shelly*-????????????', 'shelly*-??????']],
  ['Tuya', ['tuya_*'], ['SmartLife-????', 'SmartLife_????', 'SL-????']],
  [
    'TP-Link',
    ['HS1??', 'KL1??', 'TL-WA*', 'Archer_*', 'Tapo_*'],
    ['TP-LINK_Smart Plug_????', 'Tapo_*_????'],
    ['TP-LINK_????', 'TP-Link_????', 'TP-LINK_??????', 'TP-Link_????_5G'],
  ],
  ['Philips Hue', ['Philips-hue'], []],
  ['WiZ', ['wiz_??????'], ['WiZConfig_??????']],
  ['LIFX', ['lifx-*'], ['LIFX *']],
  ['Meross', ['Meross_Smart_*'], ['Meross_*']],
  ['Govee', [], ['Govee_*', 'GoveeAP*']],
  ['Sonoff', ['eWeLink_*'], ['ITEAD-*', 'SONOFF-*']],
  ['Broadlink', [], ['BroadlinkProv*', 'BroadLink_WiFi_Device']],
  ['Belkin', ['wemo*'], ['Wemo.*'], ['belkin.???']],
  ['Ring', ['ring-??????', 'Ring*'], ['Ring-??????', 'Ring Setup *', 'Ring-*']],
  ['Blink', ['blink*'], ['BLINK-????']],
  ['eufy', ['eufy*'], ['eufy *']],
  ['Wyze', ['WyzeCam*'], []],
  ['Arlo', ['VMB????-*', 'ArloBaseStation*'], ['NTGR_VMB_*', 'ARLO_VMB_*']],
  [
    'Google',
    ['Google-Home*', 'Google-Nest-*', 'Chromecast*', 'Nest-*'],
    ['Chromecast????*', 'GoogleHome????*', 'Nest-????'],
  ],
  ['Amazon', ['amazon-*', 'echo-*'], ['Amazon-???', 'Amazon-????']],
  ['Sonos', ['SonosZP', 'Sonos-????????????'], ['Sonos_*']],
  ['Roku', ['Roku*'], ['DIRECT-roku-*']],
  [
    'Samsung',
    ['tizen-*', 'Samsung', 'localhost-Tizen*'],
    ['[TV] Samsung*', 'DIRECT-*-Samsung*', '[washer]*', '[fridge]*'],
  ],
  ['LG', ['lgwebostv', 'LGwebOSTV', 'LGE_*'], ['LGE_*']],
  [
    'Xiaomi',
    ['chuangmi*', 'lumi-gateway-*', 'yeelink-light-*', 'zhimi-*', 'rockrobo'],
    ['chuangmi-*_miap*', 'yeelink-light-*_miap*', 'lumi-*_miap*', 'zhimi-*_miap*'],
  ],
  ['Roborock', ['roborock-vacuum-*', 'rockrobo*'], ['roborock-vacuum-*_miap*', 'rockrobo-vacuum-*_miap*']],
  ['iRobot', ['iRobot-????????????????', 'Roomba-????????????????'], ['Roomba-*', 'iRobot-*']],
  ['Dyson', ['???-??-????????'], ['DYSON-???-??-????????-???', '360EYE-*']],
  ['Bosch', ['BOSCH-*', 'SIEMENS-*', 'shc??????'], ['HomeConnect']],
  ['tado°', ['tado*'], []],
  ['Hikvision', [], ['HAP_*', 'EZVIZ_*']],
  ['Dahua', [], ['DAP-*']],
  ['Reolink', ['Reolink*'], []],
  ['AVM', ['fritz.box', 'fritz.repeater', 'fritz.powerline'], [], ['FRITZ!Box *']],
  ['Netgear', ['routerlogin', 'readynas*'], ['ORBI??'], ['NETGEAR??', 'NETGEAR??-5G']],
  ['Linksys', ['Linksys?????'], ['LinksysSetup*'], ['Linksys?????', 'linksys']],
  ['ASUS', ['RT-*', 'router.asus.com'], [], ['ASUS', 'ASUS_??', 'ASUS_??_2G', 'ASUS_??_5G']],
  ['D-Link', ['dlinkrouter', 'DIR-*', 'DCS-*'], ['DCS-*-????', 'DSP-*-????'], ['dlink', 'dlink-????']],
  ['Ubiquiti', ['UBNT', 'UAP-*', 'ubnt'], []],
  ['MikroTik', ['MikroTik'], [], ['MikroTik-??????']],
  ['OpenWrt', ['OpenWrt', 'LEDE'], [], ['OpenWrt', 'LEDE']],
  [
    'BT',
    ['bthub', 'bthomehub'],
    [],
    ['BTHub?-????', 'BT-??????', 'BTWholeHome-???', 'EE-Hub-????', 'PLUSNET-??????'],
  ],
  ['Sky', ['SkyRouter'], [], ['SKY?????']],
  ['Virgin Media', [], [], ['VM???????', 'VM???????-2G', 'VM???????-5G', 'virginmedia???????']],
  ['Vodafone', ['vodafone.connect'], [], ['VodafoneConnect????????', 'vodafone??????']],
  ['TalkTalk', [], [], ['TALKTALK??????', 'TALKTALK-??????']],
  ['Synology', ['DiskStation', 'DS???', 'DS???+', 'SynologyRouter'], []],
  ['QNAP', ['NAS??????', 'QNAP*'], []],
  ['Western Digital', ['WDMyCloud*', 'MyCloud-??????', 'MyBookLive*'], []],
  ['Raspberry Pi', ['raspberrypi'], []],
  ['Microsoft', ['DESKTOP-???????', 'LAPTOP-????????', 'XBOX*', 'MININT-*'], []],
  ['Apple', ['iPhone', 'iPad', 'Mac', 'MacBook-Pro', 'MacBook-Air', 'Apple-TV', 'HomePod'], []],
  ['Android', ['android-*', 'Android', 'Pixel-*', 'Galaxy-*'], []],
];

export const defaultNames: readonly DefaultNames[] = rows.map(([maker, hostnames, setupWifi, homeWifi]) => ({
  maker,
  hostnames,
  setupWifi,
  homeWifi: homeWifi ?? [],
}));

/** Whose factory name is this host name? A domain such as `.local` or `.lan` is left aside. */
export function defaultHostname(hostname: string): DefaultNames | undefined {
  const name = hostname.slice(0, 253).replace(/\.(?:local|lan|home|localdomain|fritz\.box)\.?$/i, '');
  return defaultNames.find(({ hostnames }) => matchesAnyGlob(hostnames, name));
}

/** Whose set-up Wi-Fi is this network name? Such a network nearby means that a device still waits to be set up. */
export function setupWifi(ssid: string): DefaultNames | undefined {
  return defaultNames.find((names) => matchesAnyGlob(names.setupWifi, ssid.slice(0, 64)));
}

/** Whose factory name is this home Wi-Fi's name? */
export function defaultWifiName(ssid: string): DefaultNames | undefined {
  return defaultNames.find((names) => matchesAnyGlob(names.homeWifi, ssid.slice(0, 64)));
}

/**
 * The form of Virgin Media's Super Hub 2 networks: `VM`, seven digits, sometimes `-2G` or `-5G`. Their printed key has
 * only eight letters (https://www.which.co.uk/news/2017/06/virgin-urges-super-hub-2-password-change/).
 */
export function weakKeyWifi(ssid: string): boolean {
  return /^VM\d{7}(?:-[25]G)?$/i.test(ssid);
}
