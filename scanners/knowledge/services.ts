/**
 * What usually listens behind a port, in words a person uses. Sources: IANA service names and port numbers
 * (https://www.iana.org/assignments/service-names-port-numbers), manufacturers' pages for their own ports, and the
 * published Mirai and router worm analyses for the ports that infected devices open. A port number is a hint: what
 * really answers is for the probes to say.
 */
export interface UsualService {
  readonly transport: 'tcp' | 'udp';
  readonly port: number;
  /** Protocol id as probes and reports spell it. */
  readonly protocol: string;
  /** For sentences such as "port 23 (remote control by text)". */
  readonly name: string;
  /** Looked at in the quick check. */
  readonly quick: boolean;
}

type Row = readonly [port: number, protocol: string, name: string];

/** Looked at in the quick check, because consumer devices open them or because nobody should. */
const quickTcp: readonly Row[] = [
  [21, 'ftp', 'file transfer'],
  [22, 'ssh', 'encrypted remote control by text'],
  [23, 'telnet', 'unencrypted remote control by text'],
  [25, 'smtp', 'mail server'],
  [53, 'dns', 'name lookup'],
  [80, 'http', 'web page'],
  [81, 'http', 'web page'],
  [82, 'http', 'web page'],
  [83, 'http', 'web page'],
  [85, 'http', 'web page'],
  [88, 'http', 'web page'],
  [111, 'rpcbind', 'directory of file sharing services'],
  [139, 'smb', 'Windows file sharing, old style'],
  [443, 'https', 'encrypted web page'],
  [445, 'smb', 'Windows file sharing'],
  [502, 'modbus', 'control of heating, solar and energy equipment'],
  [513, 'rlogin', 'unencrypted remote login'],
  [514, 'rsh', 'unencrypted remote commands'],
  [548, 'afp', 'Apple file sharing'],
  [554, 'rtsp', 'camera video'],
  [631, 'ipp', 'printing'],
  [873, 'rsync', 'file copying'],
  [992, 'telnets', 'remote control by text over TLS'],
  [1080, 'socks', 'traffic relay'],
  [1400, 'http', 'Sonos control'],
  [1723, 'pptp', 'old VPN'],
  [1880, 'http', 'Node-RED automation'],
  [1883, 'mqtt', 'unencrypted smart home messages'],
  [1900, 'http', 'UPnP description'],
  [1911, 'fox', 'building control'],
  [2000, 'bandwidth-test', 'router speed test or room control'],
  [2049, 'nfs', 'Unix file sharing'],
  [2222, 'ssh', 'encrypted remote control by text'],
  [2323, 'telnet', 'unencrypted remote control by text'],
  [2375, 'docker', 'control of containers'],
  [2869, 'http', 'UPnP on Windows'],
  [3000, 'http', 'web page or LG TV control'],
  [3001, 'https', 'LG TV control'],
  [3128, 'http-proxy', 'web relay'],
  [3306, 'mysql', 'database'],
  [3389, 'rdp', 'Windows remote desktop'],
  [3689, 'daap', 'music library'],
  [4070, 'spotify-connect', 'music control'],
  [4433, 'https', 'encrypted web page'],
  [4443, 'https', 'encrypted web page'],
  [4567, 'http', 'provider management of a router'],
  [4911, 'foxs', 'building control over TLS'],
  [5000, 'http', 'network storage page, AirPlay or UPnP'],
  [5001, 'https', 'network storage page'],
  [5060, 'sip', 'internet telephone'],
  [5357, 'wsd', 'Windows device description'],
  [5431, 'http', 'UPnP of some routers'],
  [5432, 'postgresql', 'database'],
  [5555, 'adb', 'Android debugging'],
  [5577, 'magic-home', 'Magic Home light control'],
  [5800, 'http', 'remote desktop in the browser'],
  [5900, 'vnc', 'remote desktop'],
  [5901, 'vnc', 'remote desktop'],
  [6000, 'x11', 'remote windows'],
  [6053, 'esphome', 'ESPHome control'],
  [6379, 'redis', 'database'],
  [6668, 'tuya', 'Tuya control'],
  [7000, 'airplay', 'AirPlay'],
  [7070, 'rtsp', 'camera video'],
  [7547, 'cwmp', 'provider management of a router'],
  [7681, 'http', 'remote control by text in the browser'],
  [8000, 'http', 'web page or camera control'],
  [8001, 'http', 'Samsung TV control'],
  [8002, 'https', 'Samsung TV control'],
  [8006, 'https', 'virtual machine server'],
  [8008, 'http', 'Google Cast information'],
  [8009, 'castv2', 'Google Cast'],
  [8060, 'http', 'Roku control'],
  [8080, 'http', 'web page'],
  [8081, 'http', 'web page or eWeLink control'],
  [8082, 'http', 'web page'],
  [8083, 'http', 'web page'],
  [8086, 'http', 'web page or database'],
  [8088, 'http', 'web page'],
  [8089, 'http', 'web page or router management'],
  [8090, 'http', 'web page'],
  [8096, 'http', 'Jellyfin media server'],
  [8123, 'http', 'Home Assistant'],
  [8181, 'http', 'web page'],
  [8200, 'http', 'media server'],
  [8291, 'winbox', 'MikroTik router control'],
  [8443, 'https', 'encrypted web page'],
  [8554, 'rtsp', 'camera video'],
  [8728, 'mikrotik-api', 'MikroTik router control'],
  [8883, 'mqtts', 'encrypted smart home messages'],
  [8888, 'http', 'web page'],
  [8899, 'http', 'camera control (ONVIF)'],
  [9000, 'reolink', 'Reolink control or web page'],
  [9080, 'http', 'web page'],
  [9090, 'http', 'web page'],
  [9123, 'http', 'Elgato light control'],
  [9443, 'https', 'encrypted web page'],
  [9527, 'telnet', 'hidden camera debugging'],
  [9530, 'xiongmai', 'hidden camera control'],
  [9999, 'kasa', 'Kasa control'],
  [10000, 'http', 'server administration'],
  [10554, 'rtsp', 'camera video'],
  [16021, 'http', 'Nanoleaf control'],
  [27017, 'mongodb', 'database'],
  [30005, 'cwmp', 'provider management of a router'],
  [32400, 'http', 'Plex media server'],
  [32764, 'router-backdoor', 'hidden router control'],
  [34567, 'xiongmai', 'camera recorder control'],
  [37215, 'http', 'UPnP of some Huawei routers'],
  [37777, 'dahua', 'Dahua camera control'],
  [48101, 'mirai', 'control of an infected device'],
  [49000, 'http', 'FRITZ!Box control (TR-064)'],
  [49152, 'http', 'UPnP'],
  [49153, 'http', 'UPnP'],
  [49154, 'http', 'UPnP'],
  [52869, 'http', 'UPnP of Realtek routers'],
  [55442, 'echo', 'Echo speaker'],
  [55443, 'yeelight', 'Yeelight control'],
  [60001, 'http', 'camera recorder page'],
  [62078, 'lockdown', 'iPhone and iPad pairing'],
];

/** Named when seen, looked at only in the standard and full checks. */
const otherTcp: readonly Row[] = [
  [79, 'finger', 'user list'],
  [110, 'pop3', 'mailbox'],
  [143, 'imap', 'mailbox'],
  [389, 'ldap', 'address directory'],
  [465, 'smtps', 'mail server'],
  [512, 'rexec', 'unencrypted remote commands'],
  [515, 'lpd', 'old style printing'],
  [587, 'smtp', 'mail server'],
  [593, 'msrpc', 'Windows services'],
  [135, 'msrpc', 'Windows services'],
  [636, 'ldaps', 'address directory'],
  [990, 'ftps', 'encrypted file transfer'],
  [993, 'imaps', 'mailbox'],
  [995, 'pop3s', 'mailbox'],
  [2376, 'docker', 'control of containers over TLS'],
  [3478, 'stun', 'helper for calls'],
  [5009, 'airport', 'Apple AirPort administration'],
  [5222, 'xmpp', 'instant messages'],
  [5540, 'matter', 'Matter control'],
  [5984, 'http', 'database'],
  [8010, 'castv2', 'Google Cast'],
  [8729, 'mikrotik-api', 'MikroTik router control over TLS'],
  [8880, 'http', 'web page'],
  [9100, 'raw-print', 'printing'],
  [9200, 'http', 'database'],
  [10443, 'https', 'encrypted web page'],
  [16992, 'http', 'Intel computer management'],
  [34568, 'xiongmai', 'camera recorder search'],
];

const udpRows: readonly Row[] = [
  [53, 'dns', 'name lookup'],
  [67, 'dhcp', 'address server'],
  [68, 'dhcp', 'address client'],
  [69, 'tftp', 'file transfer without password'],
  [123, 'ntp', 'clock server'],
  [137, 'netbios', 'Windows names'],
  [138, 'netbios', 'Windows announcements'],
  [161, 'snmp', 'equipment monitoring'],
  [500, 'isakmp', 'VPN'],
  [1900, 'ssdp', 'UPnP discovery'],
  [1982, 'ssdp', 'Yeelight discovery'],
  [3478, 'stun', 'helper for calls'],
  [3671, 'knx', 'KNX building control'],
  [3702, 'ws-discovery', 'camera and printer discovery'],
  [4500, 'isakmp', 'VPN'],
  [5351, 'nat-pmp', 'opening of router ports'],
  [5353, 'mdns', 'discovery (Bonjour)'],
  [5540, 'matter', 'Matter control'],
  [5678, 'mndp', 'MikroTik discovery'],
  [5683, 'coap', 'small device messages'],
  [5684, 'coaps', 'encrypted small device messages'],
  [6666, 'tuya', 'Tuya announcements'],
  [6667, 'tuya', 'Tuya announcements'],
  [9999, 'kasa', 'Kasa control'],
  [10001, 'ubiquiti', 'Ubiquiti discovery'],
  [20002, 'tapo', 'Tapo discovery'],
  [37020, 'sadp', 'Hikvision discovery'],
  [37810, 'dhip', 'Dahua discovery'],
  [38899, 'wiz', 'WiZ light control'],
  [47808, 'bacnet', 'building control'],
  [48899, 'magic-home', 'Magic Home discovery'],
  [51820, 'wireguard', 'VPN'],
  [54321, 'miio', 'Xiaomi control'],
  [56700, 'lifx', 'LIFX light control'],
];

function usual(transport: 'tcp' | 'udp', quick: boolean) {
  return ([port, protocol, name]: Row): UsualService => ({ transport, port, protocol, name, quick });
}

export const usualServices: readonly UsualService[] = [
  ...quickTcp.map(usual('tcp', true)),
  ...otherTcp.map(usual('tcp', false)),
  ...udpRows.map(usual('udp', false)),
];

/** TCP ports of the quick check, rising. */
export const quickTcpPorts: readonly number[] = quickTcp.map(([port]) => port).sort((a, b) => a - b);

/** TCP ports of the standard check, rising: all well-known ports and every port named here, save the never-touch ones. */
export function standardTcpPorts(): readonly number[] {
  const ports = new Set(Array.from({ length: 1024 }, (_, index) => index + 1));
  for (const [port] of [...quickTcp, ...otherTcp]) ports.add(port);
  for (const port of neverTouchPorts) ports.delete(port);
  return [...ports].sort((a, b) => a - b);
}

/**
 * Printers print whatever arrives here, so nothing may ever connect: LPD (RFC 1179), raw printing on 9100 to 9109
 * (nmap's own Exclude list has 9100 to 9107), and the multi-port print servers' 9112 to 9116.
 */
export const neverTouchPorts: ReadonlySet<number> = new Set([
  515,
  ...Array.from({ length: 10 }, (_, index) => 9100 + index),
  ...Array.from({ length: 5 }, (_, index) => 9112 + index),
]);

const byKey = new Map(usualServices.map((service) => [`${service.transport}/${service.port}`, service]));

/** What usually listens on this port; undefined for ports without a custom. */
export function usualService(transport: 'tcp' | 'udp', port: number): UsualService | undefined {
  return byKey.get(`${transport}/${port}`);
}
