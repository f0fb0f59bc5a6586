import { wifiLink } from '../../../../scanners/discovery/wifi-link.ts';
import check from '../../../../scanners/guidelines/passwords/weak-wifi-security.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const gateway = { role: 'gateway' } as const;
const wifi = (value: string) => ({
  ...gateway,
  answers: [{ question: 'wifi-security', value, proof: 'owner' as const }],
});

/** What this computer knows of its own link goes before what the owner says. */
const joined = (lock: 'open' | 'wpa2-tkip' | 'wpa2', name?: string) => ({
  ...wifi('wep'),
  seen: [saw(wifiLink, { lock, ...(name !== undefined && { name }) })],
});

testCheck(check, {
  fail: [wifi('open'), wifi('wep'), wifi('wpa'), joined('open')],
  weak: [wifi('wpa2-tkip'), joined('wpa2-tkip'), joined('wpa2', 'VM7654321')],
  pass: [wifi('wpa2'), wifi('wpa3'), joined('wpa2', 'Our home'), joined('wpa2')],
  unknown: [gateway, wifi('no idea')],
  'not-applicable': [{ identity: { kind: 'camera' } }],
});
