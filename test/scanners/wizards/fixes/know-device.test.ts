import { expect, test } from 'vitest';
import knowDevice from '../../../../scanners/wizards/fixes/know-device.ts';
import { testFix } from '../../../support/fix-wizard.ts';
import { situation } from '../../../support/situation.ts';

testFix(knowDevice);

test('only a device that nobody knows is shut out', () => {
  const ids = (whose: string) => knowDevice.steps(situation({ answers: { whose } })).map(({ id }) => id);
  expect(ids('mine')).toEqual(['why', 'whose', 'recheck']);
  expect(ids('unknown')).toEqual(['why', 'whose', 'change', 'recheck']);
});
