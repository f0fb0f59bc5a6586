import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { tcpPort, tcpSweep } from '../../probes/open-ports.ts';
import { portSpoof } from '../../probes/port-spoof.ts';
import { failed, passed, unknown } from '../judgement.ts';
import { newlyOpen } from '../newly-open.ts';

/** Counts only doors that were shut in an earlier check and are open now. */
export default defineCheck({
  id: 'compromise-indicator-port',
  guideline: 7,
  ways: ['asking'],
  severity: 'critical',
  never: ['weak'],
  needs: [tcpPort, tcpSweep, portSpoof],
  text: {
    passed: {
      en: 'No door that infections open has appeared',
      cy: 'Nid oes drws y mae heintiau’n ei agor wedi ymddangos',
    },
    failed: {
      en: 'A door that infections open has appeared',
      cy: 'Mae drws y mae heintiau’n ei agor wedi ymddangos',
    },
    why: {
      en: 'Infected devices open such doors so that others can control them. It was shut when we looked before.',
      cy: 'Mae dyfeisiau heintiedig yn agor drysau o’r fath er mwyn i eraill eu rheoli. Roedd ar gau pan edrychon ni o’r blaen.',
    },
    todo: {
      en: 'Unplug it, reset it, update it and give it a new password. If you opened the door yourself, shut it again.',
      cy: 'Datgysylltwch hi, ailosodwch hi, diweddarwch hi a rhowch gyfrinair newydd iddi. Os chi a agorodd y drws, caewch ef eto.',
    },
  },
  provisions: ['5.7-2', '5.6-1'],
  testGroup: '5.7-2',
  source: 'https://www.usenix.org/conference/usenixsecurity17/technical-sessions/presentation/antonakakis',
  judge({ facts, earlier }) {
    const now = facts.perService(tcpPort).filter(({ service }) => service && indicators.has(service.port));
    const fresh = newlyOpen(facts, earlier).filter(({ service }) => service && indicators.has(service.port));
    if (fresh.length > 0)
      return fresh.map((seen) => failed(seen, fill(appeared, { port: seen.service?.port ?? 0 })));
    const sweep = facts.latest(tcpSweep);
    if (!sweep?.value.finished || !earlier.latest(tcpSweep)) return [];
    const stillOpen = now.filter(({ value }) => value.state === 'open');
    return stillOpen.length > 0 ? [unknown(stillOpen, openBefore)] : [passed(sweep, none)];
  },
});
const appeared: Text = {
  en: 'Port {port} is open now and was shut in an earlier check.',
  cy: 'Mae porth {port} ar agor nawr ac roedd ar gau mewn gwiriad cynharach.',
};
const openBefore: Text = {
  en: 'Such a door is open, but it was open before, or nobody had looked.',
  cy: 'Mae drws o’r fath ar agor, ond roedd ar agor o’r blaen, neu nid oedd neb wedi edrych.',
};
const none: Text = {
  en: 'None of the doors that infections open is open.',
  cy: 'Nid oes yr un o’r drysau y mae heintiau’n eu hagor ar agor.',
};

/** Mirai’s own port, telnet in its two places, and relays for other people’s traffic. */
const indicators = new Set([23, 2323, 48_101, 1080, 3128]);
