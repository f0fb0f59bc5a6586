import type { Identity, Kind, ServiceAddress } from '../core/model.ts';
import { matchesAnyGlob } from './glob.ts';
import { sameMaker } from './vendors.ts';

/**
 * Which open TCP ports are part of what a device is for. A port outside the set is a question to the person, not an
 * accusation. Sources: the makers' lists of ports and the services observed in the IoT Inspector study
 * (https://github.com/nyu-mlab/iot-inspector-client).
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  router: [53, 80, 139, 443, 445, 1900, 5000, 5431, 8080, 8443, 49000, 49152, 49153],
  'access-point': [22, 53, 80, 443, 8080, 8443],
  switch: [22, 80, 443],
  printer: [80, 139, 443, 445, 515, 631, 8080, 8443, 9100],
  nas: [22, 80, 111, 139, 443, 445, 548, 631, 873, 2049, 3689, 5000, 5001, 5353, 8080, 8200, 32400],
  computer: [22, 135, 139, 445, 548, 631, 2869, 3389, 3689, 5000, 5357, 5900, 7000],
  phone: [62078],
  tablet: [62078],
  tv: [
    80, 1400, 3000, 3001, 6466, 6467, 7000, 8001, 8002, 8008, 8009, 8060, 8080, 8443, 9080, 49152, 49153,
    49154,
  ],
  'media-player': [80, 3689, 5000, 6466, 6467, 7000, 7100, 8008, 8009, 8060, 8080, 8443, 8888, 9080, 49152],
  speaker: [
    80, 443, 1400, 1410, 1443, 4070, 5000, 7000, 7250, 8008, 8009, 8080, 8090, 8443, 9000, 10001, 49152,
  ],
  'voice-assistant': [1080, 4070, 5000, 7000, 8008, 8009, 8080, 8443, 8888, 9000, 10001, 55442, 55443],
  camera: [80, 443, 554, 2020, 8000, 8080, 8443, 8554, 9000, 37777],
  doorbell: [80, 443, 554, 8000, 8554, 9000],
  hub: [80, 443, 5000, 5540, 8080, 8123, 8443],
  light: [80, 5577, 6053, 6668, 9123, 9999, 16021, 55443],
  plug: [80, 6053, 6668, 9999, 49153],
  thermostat: [80, 443, 6053],
  lock: [],
  alarm: [80, 443],
  sensor: [80, 6053],
  appliance: [80, 443, 6668, 8888],
  vacuum: [443, 8883],
  wearable: [],
  console: [1900, 2869, 5000, 9295, 9304],
  toy: [],
  telecare: [],
  server: [22, 53, 80, 139, 443, 445, 1883, 2049, 8080, 8096, 8123, 8443, 8883, 32400],
  'ev-charger': [80, 443, 502],
  solar: [80, 443, 502, 8080],
  intercom: [80, 443, 554, 5060],
  unknown: [],
};

interface FamilyServices {
  readonly maker: string;
  readonly models?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly ports: readonly number[];
}

/** What single makers add to their kind. */
const byFamily: readonly FamilyServices[] = [
  { maker: 'Philips Hue', ports: [80, 443, 2100, 8080] },
  { maker: 'Sonos', ports: [1400, 1410, 1443, 1843, 3400, 3401, 3500, 7000, 7250] },
  { maker: 'Google', ports: [8008, 8009, 8012, 8443, 9000, 10001, 10101] },
  { maker: 'Apple', ports: [3689, 5000, 7000, 7100, 49152, 49153, 49154, 62078] },
  { maker: 'Amazon', ports: [1080, 4070, 6543, 8009, 8888, 55442, 55443] },
  { maker: 'Roku', ports: [7000, 8060, 8061, 8443, 9080] },
  { maker: 'Samsung', kinds: ['tv'], ports: [7678, 8001, 8002, 8080, 8187, 9110, 9119, 9197, 15500, 32768] },
  { maker: 'LG', kinds: ['tv'], ports: [1175, 1264, 3000, 3001, 9080, 36866] },
  { maker: 'TP-Link', kinds: ['plug', 'light'], ports: [80, 9999] },
  { maker: 'TP-Link', kinds: ['camera'], ports: [443, 554, 2020, 8800] },
  { maker: 'TP-Link', kinds: ['router'], ports: [22, 80, 443, 1900, 20001] },
  { maker: 'Shelly', ports: [80] },
  { maker: 'Tuya', ports: [6668] },
  { maker: 'Belkin', kinds: ['plug', 'light'], ports: [49152, 49153, 49154] },
  { maker: 'Xiaomi', kinds: ['light'], ports: [55443] },
  { maker: 'AVM', ports: [53, 80, 443, 554, 5060, 8181, 8182, 8183, 8184, 8185, 8186, 49000, 49443] },
  { maker: 'Synology', ports: [80, 443, 5000, 5001, 5005, 5006, 6690] },
  { maker: 'QNAP', ports: [80, 443, 8080, 8081, 8443] },
  { maker: 'Hikvision', ports: [80, 443, 554, 8000, 8443, 9010, 9020] },
  { maker: 'Dahua', ports: [80, 443, 554, 37777] },
  { maker: 'Reolink', ports: [80, 443, 554, 1935, 8000, 9000] },
  { maker: 'HP', kinds: ['printer'], ports: [80, 443, 631, 3910, 3911, 6839, 7435, 8080, 8289, 9220] },
  { maker: 'Canon', kinds: ['printer'], ports: [80, 443, 631, 8000] },
  { maker: 'Epson', kinds: ['printer'], ports: [80, 443, 445, 631, 1865, 2968] },
  { maker: 'Brother', kinds: ['printer'], ports: [80, 443, 631, 54921, 54922, 54923] },
  { maker: 'Ubiquiti', ports: [22, 80, 443, 6789, 8080, 8443, 8880, 8843] },
];

/** Open TCP ports that this device has a use for. An unidentified device has none: then nothing can be unexpected. */
export function expectedTcpPorts(
  identity: Pick<Identity, 'kind' | 'manufacturer' | 'model'>,
): ReadonlySet<number> {
  const ports = new Set(byKind[identity.kind]);
  for (const family of byFamily) {
    if (!sameMaker(family.maker, identity.manufacturer)) continue;
    if (family.kinds && !family.kinds.includes(identity.kind)) continue;
    if (family.models && !matchesAnyGlob(family.models, identity.model)) continue;
    for (const port of family.ports) ports.add(port);
  }
  return ports;
}

/** Is anything known of what devices of this kind open? Computers and servers are their owner's own business. */
export function hasExpectations(kind: Kind): boolean {
  return kind !== 'unknown' && kind !== 'computer' && kind !== 'server';
}

/** Ports that no home device should answer on, whatever it is; a finding once the service itself is confirmed. */
export const riskyServices: readonly (ServiceAddress & {
  readonly protocol: string;
  readonly why: string;
})[] = [
  { transport: 'tcp', port: 23, protocol: 'telnet', why: 'worms enter here' },
  { transport: 'tcp', port: 2323, protocol: 'telnet', why: 'worms enter here' },
  { transport: 'tcp', port: 5555, protocol: 'adb', why: 'it gives full control over an Android device' },
  { transport: 'tcp', port: 7547, protocol: 'cwmp', why: 'it is meant for the provider alone' },
  { transport: 'tcp', port: 9527, protocol: 'telnet', why: 'it is a camera’s hidden debugging door' },
  { transport: 'tcp', port: 32764, protocol: 'router-backdoor', why: 'it is a hidden door of older routers' },
  { transport: 'tcp', port: 48101, protocol: 'mirai', why: 'infected devices open it' },
];

/** Is this a port from the risky list? */
export function isRisky({ transport, port }: ServiceAddress): boolean {
  return riskyServices.some((risky) => risky.transport === transport && risky.port === port);
}
