import { expect, test } from 'vitest';
import unencryptedSnmp from '../../../../scanners/guidelines/communication/unencrypted-snmp.ts';
import insecureOptionEnabled from '../../../../scanners/guidelines/installation/insecure-option-enabled.ts';
import { smbShares } from '../../../../scanners/probes/smb-shares.ts';
import { snmpSystem } from '../../../../scanners/probes/snmp-system.ts';
import { saw } from '../../../support/observations.ts';
import { judgedBy, testCheck } from '../../../support/subject.ts';

const shares = (guest: boolean) => saw(smbShares, { state: 'open', guest, shares: [] });

testCheck(insecureOptionEnabled, {
  fail: 'never',
  weak: [
    { seen: [shares(true)] },
    { seen: [saw(snmpSystem, { state: 'open', community: 'public', version: '2c' })] },
  ],
  pass: [{ seen: [shares(false)] }],
  unknown: [{}, { seen: [saw(smbShares, { state: 'silent' })] }],
});

test('an option that its own check tells of already is told once', () => {
  const seen = [saw(snmpSystem, { state: 'open', community: 'public', version: '2c' })];
  const { guidelines, findings } = judgedBy([insecureOptionEnabled, unencryptedSnmp], { seen });
  expect(findings.map(({ check }) => check)).toEqual(['unencrypted-snmp']);
  expect(guidelines.map(({ verdict }) => verdict)).toEqual(['weak', 'weak']);
});
