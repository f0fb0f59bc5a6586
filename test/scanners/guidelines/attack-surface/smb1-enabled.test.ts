import smb1Enabled from '../../../../scanners/guidelines/attack-surface/smb1-enabled.ts';
import { smbNegotiate } from '../../../../scanners/probes/smb-negotiate.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const smb = { transport: 'tcp', port: 445 } as const;

testCheck(smb1Enabled, {
  fail: [{ seen: [saw(smbNegotiate, { state: 'open', smb1: true }, smb)] }],
  weak: 'never',
  pass: [{ seen: [saw(smbNegotiate, { state: 'open', smb1: false, dialect: '3.1.1' }, smb)] }],
  unknown: [{}, { seen: [saw(smbNegotiate, { state: 'silent' }, smb)] }],
});
