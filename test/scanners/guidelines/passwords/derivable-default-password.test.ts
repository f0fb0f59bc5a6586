import check from '../../../../scanners/guidelines/passwords/derivable-default-password.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const brother = { manufacturer: 'Brother', kind: 'printer', model: 'HL-L2350DW' } as const;
const qnap = { manufacturer: 'QNAP', kind: 'nas', firmware: '5.0.1' } as const;
const serial = saw(
  upnpDescription,
  { state: 'open', path: '/', serialNumber: 'E1', deviceTypes: [], services: [] },
  port(80),
);
const chosen = [{ question: 'own-password-chosen', value: 'yes', proof: 'owner' as const }];

testCheck(check, {
  fail: 'never',
  weak: [
    { seen: [serial], identity: brother },
    { identity: qnap, mac: '00:08:9b:00:00:01' },
  ],
  pass: [{ seen: [serial], identity: brother, answers: chosen }],
  unknown: [{}, { identity: brother }, { seen: [serial], identity: { manufacturer: 'HP', kind: 'printer' } }],
});
