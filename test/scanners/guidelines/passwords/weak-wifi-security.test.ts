import check from '../../../../scanners/guidelines/passwords/weak-wifi-security.ts';
import { testCheck } from '../../../support/subject.ts';

const gateway = { role: 'gateway' } as const;
const wifi = (value: string, name?: string) => ({
  ...gateway,
  answers: [
    { question: 'wifi-security', value, proof: 'measured' as const },
    ...(name ? [{ question: 'wifi-name', value: name, proof: 'owner' as const }] : []),
  ],
});

testCheck(check, {
  fail: [wifi('open'), wifi('wep'), wifi('wpa')],
  weak: [wifi('wpa2-tkip'), wifi('wpa2', 'VM1234567')],
  pass: [wifi('wpa2'), wifi('wpa3', 'Our home')],
  unknown: [gateway, wifi('no idea')],
  'not-applicable': [{ identity: { kind: 'camera' } }],
});
