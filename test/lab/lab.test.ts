import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ipv4Of, type LabDevice } from './device.ts';
import { labSets } from './devices.ts';
import { controlDevice } from './inside.ts';
import { labInstance } from './instance.ts';
import { asPc, type LabStart, startLab, stopLab } from './lab.ts';
import { namespacesOf } from './network.ts';
import { readRecorder } from './recorder.ts';
import { attempt } from './run.ts';

const lab = labInstance(`test${process.pid}`);
const fromPc = (command: string) => {
  const [program = '', ...args] = asPc(lab, ['sh', '-c', command]);
  return attempt(program, args);
};
const device = (id: string): LabDevice => {
  const found = labSets.home.find((each) => each.id === id);
  if (!found) throw new Error(`There is no device called ${id}.`);
  return found;
};
const traces = () => ({
  mounts: readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .filter((line) => line.includes(`/${lab.name}`)),
  folder: existsSync(lab.folder),
  resolver: existsSync(`/etc/netns/${lab.namespace('pc')}`),
});

let start: LabStart;
beforeAll(async () => {
  start = await startLab(lab, labSets.home);
});
afterAll(() => stopLab(lab));

describe('a lab that is up', () => {
  test('has every device ready in under 30 s', () => {
    expect(start.missing).toEqual([]);
    expect(start.milliseconds).toBeLessThan(30_000);
  });

  test('answers the computer pc from every device that answers pings', async () => {
    const quiet = new Set(['silent-device', 'homekit-thermostat', 'matter-plug', 'tuya-plug']);
    const asked = labSets.home.filter((device) => !quiet.has(device.id)).map(ipv4Of);
    const { output } = await fromPc(
      `for a in ${asked.join(' ')}; do (ping -c 1 -W 3 $a >/dev/null && echo $a) & done; wait`,
    );
    expect(output.trim().split('\n').sort()).toEqual([...asked].sort());
  });

  test('shows the hardware address of a device that says nothing', async () => {
    const { output } = await fromPc('ping -c 1 -W 1 192.168.77.53 >/dev/null; ip neigh show 192.168.77.53');
    expect(output).toContain('c8:ff:77:4a:10:17');
  });

  test('lets nothing out, and counts what tried', async () => {
    await readRecorder(lab, true);
    const { code } = await fromPc('ping -c 2 -W 1 203.0.113.9');
    const { packetsOffLan, destinationsOffLan } = await readRecorder(lab, true);
    expect([code, packetsOffLan, destinationsOffLan]).toEqual([1, 2, ['203.0.113.9']]);
  });

  test.each([
    ['telnet-recorder', 'root:vizxv', 'root'],
    ['raspberry-pi', 'pi:raspberry', 'pi'],
  ])('keeps the accounts of %s away from this machine', (_id, _account, user) => {
    const shadow = readFileSync('/etc/shadow', 'utf8');
    expect(shadow.split('\n').filter((line) => line.startsWith(`${user}:$`))).toEqual([]);
  });

  test('changes the password of a real daemon at once', async () => {
    const accessPoint = device('basic-access-point');
    const status = (password: string) =>
      fromPc(
        `curl -s -m 5 -o /dev/null -w '%{http_code}' -u admin:${password} http://${ipv4Of(accessPoint)}/`,
      );
    expect((await status('admin')).output).toBe('200');
    await controlDevice(lab, accessPoint, { password: 'new-Password-1' });
    expect([(await status('admin')).output, (await status('new-Password-1')).output]).toEqual(['401', '200']);
  });

  test('closes a port of a real daemon and opens it again', async () => {
    const box = device('redis-box');
    const connects = async () =>
      (await fromPc(`bash -c ': </dev/tcp/${ipv4Of(box)}/6379' 2>/dev/null`)).code === 0;
    expect(await connects()).toBe(true);
    await controlDevice(lab, box, { close: 6379 });
    expect(await connects()).toBe(false);
    await controlDevice(lab, box, { open: 6379 });
    expect(await connects()).toBe(true);
  });
});

test('a lab that is down leaves nothing behind', async () => {
  await stopLab(lab);
  expect(await namespacesOf(lab)).toEqual([]);
  expect(traces()).toEqual({ mounts: [], folder: false, resolver: false });
  const { output } = await attempt('ps', ['-eo', 'args']);
  expect(output.split('\n').filter((line) => line.includes(lab.folder))).toEqual([]);
});
