import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHarm } from './harm.ts';
import { labInstance } from './instance.ts';
import { startLab, stopLab } from './lab.ts';
import { chooseDevices } from './lab-set.ts';
import { measureCheck } from './measure.ts';
import { type Score, scoreReport } from './score.ts';
import { truthOf } from './truth.ts';

const lab = labInstance(`logins${process.pid}`);
/** Every kind of login by a program that people run, with a factory password, with one of the owner's, or without any. */
const devices = chooseDevices('home', [
  'router',
  // HTTP Basic, Digest and a form: lighttpd and nginx.
  'basic-access-point',
  'digest-camera',
  'guarded-access-point',
  'form-access-point',
  // FTP: vsftpd. Telnet: inetutils. SSH: OpenSSH and Dropbear.
  'ftp-camera',
  'old-nas',
  'telnet-recorder',
  'raspberry-pi',
  'antenna',
  'sister-camera',
  // RTSP: VLC.
  'rtsp-camera',
  'open-rtsp-camera',
  'locked-rtsp-camera',
  // MQTT: Mosquitto. Redis. SNMP: Net-SNMP. VNC: TigerVNC.
  'mqtt-open',
  'mqtt-guarded',
  'redis-box',
  'redis-guarded',
  'snmp-switch',
  'snmp3-switch',
  'vnc-computer',
  'vnc-guarded',
  // No program that we could have speaks ONVIF, and none locks so soon: these two are our own.
  'onvif-camera',
  'locking-camera',
]);
const MOST_WRONG_TRIES = 2;
const LOCKING_CAMERA = '192.168.77.13';

let missing: readonly string[];
let score: Score;
beforeAll(async () => {
  ({ missing } = await startLab(lab, devices));
  const { report } = await measureCheck(lab, ['--depth', 'quick', '--nmap', 'never']);
  score = scoreReport(report, truthOf(devices), await readHarm(lab, report));
}, 180_000);
afterAll(() => stopLab(lab));

test('every weak login and every open door is found, and nothing else is claimed', () => {
  expect([missing, score.recall.wrong]).toEqual([[], []]);
  expect([score.findings.wrong, score.falseFindings]).toEqual([[], []]);
});

test('no device is tried too often or harmed', () => {
  expect(score.attempts).toBeGreaterThan(10);
  expect(score.mostAttempts).toBeLessThanOrEqual(MOST_WRONG_TRIES);
  expect(score.harm).toEqual([]);
});

test('what a device said about locking holds for the next check, which saves nothing and knows nothing else', async () => {
  const { report } = await measureCheck(lab, [
    '--depth',
    'quick',
    '--nmap',
    'never',
    '--host',
    LOCKING_CAMERA,
  ]);
  expect(
    report.devices.map(({ addresses, attempts }) => [addresses.includes(LOCKING_CAMERA), attempts]),
  ).toEqual([[true, []]]);
  expect(await readHarm(lab, report)).toEqual([]);
}, 60_000);
