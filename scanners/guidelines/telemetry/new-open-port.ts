import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { isRisky } from '../../knowledge/expected-services.ts';
import { tcpPort, tcpSweep } from '../../probes/open-ports.ts';
import { portSpoof } from '../../probes/port-spoof.ts';
import { failed, passed, weak } from '../judgement.ts';
import { newlyOpen } from '../newly-open.ts';
import { answersEverywhere } from '../observed.ts';

export default defineCheck({
  id: 'new-open-port',
  guideline: 10,
  ways: ['asking'],
  severity: 'medium',
  needs: [tcpPort, tcpSweep, portSpoof],
  text: {
    passed: {
      en: 'No new door has opened since the last check',
      cy: 'Nid oes drws newydd wedi agor ers y gwiriad diwethaf',
    },
    failed: { en: 'A door has opened since the last check', cy: 'Mae drws wedi agor ers y gwiriad diwethaf' },
    why: {
      en: 'An update can open a door for a new function. So can somebody who got in.',
      cy: 'Gall diweddariad agor drws ar gyfer swyddogaeth newydd. Felly hefyd rywun sydd wedi dod i mewn.',
    },
    todo: {
      en: 'If you do not know why, look in its settings and switch the service off.',
      cy: 'Os na wyddoch pam, edrychwch yn ei gosodiadau a diffoddwch y gwasanaeth.',
    },
  },
  provisions: ['5.10-1', '5.6-1'],
  testGroup: '5.10-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge({ facts, earlier }) {
    if (answersEverywhere(facts)) return [];
    const fresh = newlyOpen(facts, earlier);
    if (fresh.length > 0) {
      return fresh.map((seen) => {
        const reason = fill(isOpen, { port: seen.service?.port ?? 0 });
        return seen.service && isRisky(seen.service) ? failed(seen, reason) : weak(seen, reason);
      });
    }
    const now = facts.latest(tcpSweep);
    return now?.value.finished && earlier.latest(tcpSweep)?.value.finished ? [passed(now, none)] : [];
  },
});
const isOpen: Text = {
  en: 'Port {port} is open now and was not before.',
  cy: 'Mae porth {port} ar agor nawr, ac nid oedd o’r blaen.',
};
const none: Text = {
  en: 'The same ports as in the last check are open, or fewer.',
  cy: 'Mae’r un pyrth ar agor ag yn y gwiriad diwethaf, neu lai.',
};
