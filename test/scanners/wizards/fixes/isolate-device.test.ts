import { expect, test } from 'vitest';
import isolateDevice from '../../../../scanners/wizards/fixes/isolate-device.ts';
import { situation } from '../../../support/situation.ts';

test.each([['isolate'], ['replace']])('%s is proven by silence on this network', (way) => {
  const steps = isolateDevice.steps(situation({ answers: { way } }));
  expect(steps.at(-1)).toMatchObject({
    kind: 'wait-for',
    condition: { seen: 'silent' },
    settles: true,
    records: { question: 'unisolated-unsupported-device', as: { met: 'yes' } },
  });
});

test('who replaces it is told to erase the old one', () => {
  const steps = isolateDevice.steps(situation({ answers: { way: 'replace' } }));
  expect(JSON.stringify(steps)).toContain('erase it');
});

test('a device that somebody depends on comes with a warning', () => {
  const { device } = situation();
  const change = isolateDevice.steps(situation({ device: { ...device, care: true } })).at(-2);
  expect(change?.warning?.en).toContain('depend');
});
