import airplaySpeaker from './daemons/airplay-speaker.ts';
import backupBox from './daemons/backup-box.ts';
import basicAccessPoint from './daemons/basic-access-point.ts';
import cheapCamera from './daemons/cheap-camera.ts';
import digestCamera from './daemons/digest-camera.ts';
import formAccessPoint from './daemons/form-access-point.ts';
import ftpCamera from './daemons/ftp-camera.ts';
import guardedAccessPoint from './daemons/guarded-access-point.ts';
import guestNas from './daemons/guest-nas.ts';
import laserPrinter from './daemons/laser-printer.ts';
import mediaServer from './daemons/media-server.ts';
import mqttGuarded from './daemons/mqtt-guarded.ts';
import mqttOpen from './daemons/mqtt-open.ts';
import nameServer from './daemons/name-server.ts';
import nfsServer from './daemons/nfs-server.ts';
import oldDslRouter from './daemons/old-dsl-router.ts';
import oldNas from './daemons/old-nas.ts';
import oldTlsNas from './daemons/old-tls-nas.ts';
import oldWorkstation from './daemons/old-workstation.ts';
import openwrtRouter from './daemons/openwrt-router.ts';
import raspberryPi from './daemons/raspberry-pi.ts';
import redisBox from './daemons/redis-box.ts';
import redisGuarded from './daemons/redis-guarded.ts';
import routerServices from './daemons/router-services.ts';
import secondGateway from './daemons/second-gateway.ts';
import { antenna, sisterCamera } from './daemons/shared-keys.ts';
import snmpSwitch from './daemons/snmp-switch.ts';
import snmp3Switch from './daemons/snmp3-switch.ts';
import telnetRecorder from './daemons/telnet-recorder.ts';
import { guardedCamera, lockedCamera, openCamera } from './daemons/video-cameras.ts';
import vncComputer from './daemons/vnc-computer.ts';
import vncGuarded from './daemons/vnc-guarded.ts';
import wifiRepeater from './daemons/wifi-repeater.ts';
import { decoys } from './decoys.ts';
import type { DaemonDevice, LabDevice, Trait } from './device.ts';
import { emulator } from './emulators.ts';
import { wizardCases } from './wizard-cases.ts';

const router: LabDevice = { ...ofDaemon(1, routerServices), emulator: emulator('router') };

/** The devices of an ordinary home, each in its place on the network. */
const homeDevices: readonly LabDevice[] = [
  router,
  ofEmulator(10, 'hikvision-camera'),
  ofEmulator(11, 'hikvision-new-camera'),
  ofEmulator(12, 'basic-camera'),
  ofEmulator(13, 'locking-camera'),
  ofEmulator(14, 'onvif-camera'),
  ofEmulator(15, 'careful-camera'),
  ofEmulator(16, 'form-router'),
  ofEmulator(20, 'shelly-plug'),
  ofEmulator(21, 'shelly-switch'),
  ofEmulator(22, 'kasa-plug'),
  ofEmulator(23, 'tuya-plug', { trait: 'sleepy' }),
  ofEmulator(24, 'fragile-plug'),
  ofEmulator(25, 'wiz-bulb'),
  ofEmulator(26, 'wiz-bulb', { id: 'wiz-bulb-twin', mac: '44:4f:8e:4a:10:9a' }),
  ofEmulator(27, 'hue-bridge'),
  ofEmulator(28, 'esphome-sensor'),
  ofEmulator(29, 'homekit-thermostat', { trait: 'mdns-only' }),
  ofEmulator(30, 'matter-plug', { trait: 'ipv6-only' }),
  ofEmulator(31, 'setup-plug'),
  ofDaemon(32, guardedCamera),
  ofDaemon(33, openCamera),
  ofDaemon(34, lockedCamera),
  ofDaemon(35, vncGuarded),
  ofDaemon(36, redisGuarded),
  ofDaemon(37, formAccessPoint),
  ofDaemon(38, snmp3Switch),
  ofEmulator(39, 'wps-access-point'),
  ofEmulator(40, 'chromecast'),
  ofEmulator(41, 'sonos-speaker'),
  ofEmulator(42, 'roku-tv'),
  ofEmulator(43, 'samsung-tv', { trait: 'two-cards' }),
  ofEmulator(50, 'printer'),
  ofEmulator(51, 'nas'),
  ofEmulator(52, 'telecare-hub'),
  ofEmulator(53, 'silent-device', { trait: 'arp-only' }),
  ofEmulator(60, 'private-phone'),
  ofEmulator(70, 'decoy-accepts-all'),
  ofEmulator(71, 'decoy-says-failed'),
  ofEmulator(72, 'decoy-single-page'),
  ofEmulator(73, 'decoy-redirect'),
  ofEmulator(74, 'decoy-ssh-trap'),
  ofDaemon(80, laserPrinter),
  ofDaemon(81, mqttOpen),
  ofDaemon(82, mqttGuarded),
  ofDaemon(83, guestNas),
  ofDaemon(84, oldNas),
  ofDaemon(85, mediaServer),
  ofDaemon(86, ftpCamera),
  ofDaemon(87, openwrtRouter),
  ofDaemon(88, raspberryPi),
  ofDaemon(89, telnetRecorder),
  ofDaemon(90, basicAccessPoint),
  ofDaemon(91, digestCamera),
  ofDaemon(92, guardedAccessPoint),
  ofDaemon(93, snmpSwitch),
  ofDaemon(94, airplaySpeaker),
  ofDaemon(95, redisBox),
  ofDaemon(96, backupBox),
  ofDaemon(97, vncComputer),
  ofDaemon(98, secondGateway),
  ofDaemon(99, nfsServer),
  ofDaemon(100, oldWorkstation),
  ofDaemon(101, oldTlsNas),
  ofDaemon(102, cheapCamera),
  ofDaemon(103, oldDslRouter),
  ofDaemon(104, antenna),
  ofDaemon(105, sisterCamera),
  ofDaemon(106, nameServer),
  ofEmulator(75, 'docker-host'),
  ofEmulator(76, 'android-box'),
  ofEmulator(77, 'open-users-camera'),
  ofEmulator(78, 'crashing-radio'),
  { ...ofDaemon(79, wifiRepeater), trait: 'proxy-arp' },
  {
    ...ofEmulator(61, 'shelly-plug', { id: 'garage-plug', mac: '08:3a:8d:4a:10:9b' }),
    behind: wifiRepeater.id,
  },
];

const FIRST_DECOY = 110;

const decoyDevices: readonly LabDevice[] = [
  router,
  ...decoys.map((each, index) => ({
    id: each.id,
    number: FIRST_DECOY + index,
    mac: each.mac,
    emulator: each,
    truth: each.truth,
  })),
  ...homeDevices.filter(({ id }) => id.startsWith('decoy-')),
];

const ledThrough = new Set(wizardCases.map(({ device }) => device));

/** What a lab can be made of: a home, the devices of it that are led through wizards, or a home full of traps for login attempts. */
export const labSets = {
  home: homeDevices,
  wizards: homeDevices.filter(({ id }) => ledThrough.has(id)),
  decoys: decoyDevices,
} as const;
export type LabSetName = keyof typeof labSets;

export function isLabSetName(name: string): name is LabSetName {
  return Object.hasOwn(labSets, name);
}

function ofEmulator(
  number: number,
  emulatorId: string,
  { id = emulatorId, mac, trait }: { id?: string; mac?: string; trait?: Trait } = {},
): LabDevice {
  const played = emulator(emulatorId);
  return {
    id,
    number,
    mac: mac ?? played.mac,
    emulator: played,
    truth: played.truth,
    ...(trait ? { trait } : {}),
  };
}

function ofDaemon(number: number, daemon: DaemonDevice): LabDevice {
  return { id: daemon.id, number, mac: daemon.mac, daemon, truth: daemon.truth };
}
