import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Text } from '../../core/text.ts';
import { neighbourEntry } from '../../discovery/neighbour-sweep.ts';
import { failed, passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'gateway-impersonation',
  guideline: 7,
  ways: ['asking'],
  severity: 'high',
  needs: [neighbourEntry],
  text: {
    passed: { en: 'The same box is your gateway as before', cy: 'Yr un blwch yw’ch porth ag o’r blaen' },
    failed: {
      en: 'Another box may be posing as your gateway',
      cy: 'Gallai blwch arall fod yn esgus mai ef yw’ch porth',
    },
    why: {
      en: 'All your traffic goes through the gateway. Whoever takes its place can read and change what is not encrypted.',
      cy: 'Mae’ch holl draffig yn mynd drwy’r porth. Gall pwy bynnag sy’n cymryd ei le ddarllen a newid yr hyn nad yw wedi’i amgryptio.',
    },
    todo: {
      en: 'Have you changed your router, or do you use a mesh? If not, restart the router and check again.',
      cy: 'A ydych wedi newid eich llwybrydd, neu’n defnyddio rhwyll? Os na, ailgychwynnwch y llwybrydd a gwiriwch eto.',
    },
  },
  provisions: ['5.7-2'],
  testGroup: '5.7-2',
  source: 'https://www.rfc-editor.org/rfc/rfc826',
  applies: ({ role }) => role === 'gateway',
  judge({ facts, earlier }) {
    const present = (from: Facts) =>
      from.all(neighbourEntry).filter(({ value }) => value.state === 'present');
    const [before, now] = [present(earlier), present(facts)];
    if (before.length === 0 || now.length === 0) return [];
    const macs = [...before, ...now].map(({ value }) => value.mac);
    const changes = macs.filter((mac, at) => at > 0 && mac !== macs[at - 1]).length;
    if (changes === 0) return [passed(now, same)];
    return [changes === 1 ? weak(now, changed) : failed(now, changing)];
  },
});
const same: Text = {
  en: 'Its hardware address is the same as in earlier checks.',
  cy: 'Mae ei gyfeiriad caledwedd yr un fath ag mewn gwiriadau cynharach.',
};
const changed: Text = {
  en: 'Its hardware address has changed since the last check.',
  cy: 'Mae ei gyfeiriad caledwedd wedi newid ers y gwiriad diwethaf.',
};
const changing: Text = {
  en: 'Its hardware address keeps changing: two boxes seem to answer as the gateway.',
  cy: 'Mae ei gyfeiriad caledwedd yn dal i newid: mae’n ymddangos bod dau flwch yn ateb fel y porth.',
};
