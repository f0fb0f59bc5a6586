import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetHarm, readHarm } from './harm.ts';
import { labInstance } from './instance.ts';
import { asPc, startLab, stopLab } from './lab.ts';
import { chooseDevices } from './lab-set.ts';
import { attempt } from './run.ts';

const lab = labInstance(`harm${process.pid}`);
const PRINTER = '192.168.77.50';
const ACCESS_POINT = '192.168.77.90';
const LOCKING_CAMERA = '192.168.77.13';
const FRAGILE_PLUG = '192.168.77.24';
const FTP_CAMERA = '192.168.77.86';

const GUARDED = '192.168.77.92';
const BRIDGE = '192.168.77.27';

const DEVICES = [
  'router',
  'printer',
  'basic-access-point',
  'locking-camera',
  'fragile-plug',
  'ftp-camera',
  'guarded-access-point',
  'hue-bridge',
];
const WRONG_LOGIN = `curl -s -m 5 -o /dev/null --digest -u admin:wrong http://${LOCKING_CAMERA}/ISAPI/System/deviceInfo`;
const READ_ACTION = 'SOAPAction: "urn:schemas-upnp-org:service:WANIPConnection:1#GetGenericPortMappingEntry"';

beforeAll(() => startLab(lab, chooseDevices('home', DEVICES)));
afterAll(() => stopLab(lab));
beforeEach(() => forgetHarm(lab));

async function harmOf(act: string): Promise<string[]> {
  const [program = '', ...args] = asPc(lab, ['bash', '-c', act]);
  await attempt(program, args);
  // The recorder writes each packet down at once, yet after the program that sent it.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return [...new Set((await readHarm(lab)).map(({ device, kind }) => `${device} ${kind}`))].sort();
}

describe('harm', () => {
  test.each([
    [
      'bytes on a printer’s raw port',
      `echo page > /dev/tcp/${PRINTER}/9100`,
      ['network raw-print-connection', 'printer raw-print-bytes', 'printer raw-print-connection'],
    ],
    [
      'a connection to the raw port of a device that has none',
      `: > /dev/tcp/${ACCESS_POINT}/9101`,
      ['network raw-print-connection'],
    ],
    [
      'a POST to a real web server',
      `curl -s -m 5 -d reboot=1 http://${ACCESS_POINT}/`,
      ['basic-access-point state-change'],
    ],
    [
      'a PUT to an emulated one',
      `curl -s -m 5 -X PUT -d x=1 http://${PRINTER}/settings`,
      ['printer state-change'],
    ],
    [
      'a POST inside TLS to a real web server',
      `curl -sk -m 5 -o /dev/null -d reboot=1 https://${GUARDED}/`,
      ['guarded-access-point state-change'],
    ],
    [
      'a POST inside TLS to an emulated one',
      `curl -sk -m 5 -o /dev/null -d reboot=1 https://${BRIDGE}/api/x/config`,
      ['hue-bridge state-change'],
    ],
    [
      'a password inside TLS for a device that asked for none',
      `curl -sk -m 5 -o /dev/null -u admin:admin https://${BRIDGE}/`,
      ['hue-bridge misplaced-credential'],
    ],
    [
      'a print job over IPP',
      `printf '\\001\\001\\000\\002\\000\\000\\000\\001' | curl -s -m 5 -H 'Content-Type: application/ipp' --data-binary @- http://${PRINTER}:631/ipp/print`,
      ['printer state-change'],
    ],
    ['three wrong passwords', [WRONG_LOGIN, WRONG_LOGIN, WRONG_LOGIN].join('; '), ['locking-camera lockout']],
    [
      'a password for a device that asked for none',
      `curl -s -m 5 -u admin:admin http://${PRINTER}/`,
      ['printer misplaced-credential'],
    ],
    [
      'a third socket to a small device',
      `exec 3<>/dev/tcp/${FRAGILE_PLUG}/80 4<>/dev/tcp/${FRAGILE_PLUG}/80 5<>/dev/tcp/${FRAGILE_PLUG}/80; sleep 0.2`,
      ['fragile-plug reboot'],
    ],
    [
      'a burst of knocks on closed ports of a small device',
      `for port in {101..140}; do (: > /dev/tcp/${FRAGILE_PLUG}/$port) 2>/dev/null; done`,
      ['fragile-plug reboot'],
    ],
    [
      'more packets in a second than a home is promised',
      `ping -q -f -c 1500 -w 1 ${ACCESS_POINT}`,
      ['network packet-flood'],
    ],
    ['a packet that leaves the home', 'ping -c 1 -W 1 203.0.113.9', ['network packet-off-lan']],
  ])('%s is seen', async (_what, act, expected) => {
    expect(await harmOf(act)).toEqual(expected);
  });

  test.each([
    ['a look at a page', `curl -s -m 5 http://${PRINTER}/`],
    [
      'a question for a port mapping',
      `curl -s -m 5 -H '${READ_ACTION}' -d '<u:GetGenericPortMappingEntry/>' http://${ACCESS_POINT}/ctl/IPConn`,
    ],
    [
      'a question for a printer’s attributes',
      `printf '\\001\\001\\000\\013\\000\\000\\000\\001' | curl -s -m 5 -H 'Content-Type: application/ipp' --data-binary @- http://${PRINTER}:631/ipp/print`,
    ],
    [
      'a login where one was asked for',
      `curl -s -m 5 -o /dev/null http://${ACCESS_POINT}/; curl -s -m 5 -o /dev/null -u admin:wrong http://${ACCESS_POINT}/`,
    ],
    [
      'a login inside TLS where one was asked for',
      `curl -sk -m 5 -o /dev/null https://${GUARDED}/; curl -sk -m 5 -o /dev/null -u admin:wrong https://${GUARDED}/`,
    ],
    [
      'a login over FTP',
      `exec 3<>/dev/tcp/${FTP_CAMERA}/21; printf 'USER admin\\r\\n' >&3; sleep 0.2; printf 'PASS wrong\\r\\n' >&3; sleep 0.2`,
    ],
  ])('%s is none', async (_what, act) => {
    expect(await harmOf(act)).toEqual([]);
  });
});
