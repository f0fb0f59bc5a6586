import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rejudge } from '../../../scanners/core/rejudge.ts';
import { savedReport } from '../../../scanners/core/shapes.ts';
import { facts, members } from '../../../scanners/index.ts';
import { anonymousHome } from '../../../scanners/reports/anonymous.ts';
import { aDevice, aFinding, aReport } from '../../support/report.ts';

const folder = path.resolve(import.meta.dirname, '../../fixtures/homes');
const homes = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));

describe.each(homes)('the anonymous form of %s', (file) => {
  const saved = savedReport.parse(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  const { observations = [], network } = saved;
  const now = Date.parse(saved.finishedAt);
  const devices = rejudge({ network, devices: saved.devices, observations, now }, members, facts);
  const home = anonymousHome({ ...aReport(), ...saved, devices, problems: [] });
  const text = JSON.stringify(home).toLowerCase();

  test('holds every device and every problem', () => {
    expect(home.devices.map(({ findings }) => findings.map(({ check }) => check))).toEqual(
      devices.map(({ findings }) => findings.map(({ check }) => check)),
    );
  });

  test('names nobody: no name, no host name, no address', () => {
    const own = devices.flatMap(({ name, hostnames, addresses, mac, model, id }) =>
      [name, ...hostnames, ...addresses, mac, id].filter((word) => word !== undefined && word !== model),
    );
    const whole = (word: string) => JSON.stringify(word.toLowerCase());
    expect(own.filter((word) => word !== undefined && text.includes(whole(word)))).toEqual([]);
    expect(text).not.toMatch(/(?:[0-9a-f]{2}:){5}[0-9a-f]{2}|192\.168\./);
  });
});

test('what a device says of itself where its model belongs is left out when it tells whose it is', () => {
  const telling = [
    'Anna’s iPhone',
    'cam-44:19:b6:00:00:07',
    'NAS at 192.168.1.20',
    'Front door',
    'a1b2c3d4e5f6',
  ];
  for (const model of telling)
    expect(anonymousHome({ ...aReport(), devices: [aDevice({ model })] }).devices[0]).not.toHaveProperty(
      'model',
    );
  const named = aDevice({ model: 'RT-AX55', name: 'RT-AX55' });
  expect(anonymousHome({ ...aReport(), devices: [named] }).devices[0]).toHaveProperty('model', 'RT-AX55');
  const { devices } = anonymousHome({
    ...aReport(),
    devices: [aDevice({ model: 'DS-2CD2143G2-I', firmware: '5.7.1.210', findings: [aFinding] })],
  });
  expect(devices[0]).toMatchObject({
    model: 'DS-2CD2143G2-I',
    firmware: '5.7.1.210',
    findings: [{ check: 'default-password', service: { port: 80 } }],
  });
  expect(devices[0]?.findings[0]).not.toHaveProperty('reason');
});
