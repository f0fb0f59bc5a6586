import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import matterStillCommissioned from '../../../../scanners/guidelines/deletion/matter-still-commissioned.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';

const announces = (type: string, txt: Record<string, string> = {}, at = nowForTests + 1) => ({
  ...saw(mdnsService, { type, instance: 'Plug', txt }),
  at,
});
const answers = [{ question: 'factory-reset', value: 'done', proof: 'owner' as const }];

testCheck(matterStillCommissioned, {
  fail: [{ answers, seen: [announces('_matter._tcp')] }],
  weak: 'never',
  pass: [{ answers, seen: [announces('_matterc._udp', { cm: '1' })] }],
  unknown: [
    { seen: [announces('_matter._tcp')] },
    { answers, seen: [announces('_matter._tcp', {}, 1)] },
    { answers, seen: [announces('_matterc._udp', { cm: '0' })] },
  ],
  'not-applicable': [{}],
});
