import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { neighbourEntry } from '../../discovery/neighbour-sweep.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'address-conflict',
  guideline: 9,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [neighbourEntry],
  text: {
    passed: { en: 'It has its address to itself', cy: 'Mae ei chyfeiriad ganddi hi ei hun' },
    failed: {
      en: 'Two devices seem to share its address',
      cy: 'Mae’n ymddangos bod dwy ddyfais yn rhannu ei chyfeiriad',
    },
    why: {
      en: 'When two devices use one address, both drop out at random. It can also be somebody posing as the device.',
      cy: 'Pan fydd dwy ddyfais yn defnyddio un cyfeiriad, mae’r ddwy yn diflannu ar hap. Gall hefyd fod yn rhywun yn esgus mai ef yw’r ddyfais.',
    },
    todo: {
      en: 'Restart the device and your router. Do not give devices fixed addresses that your router also hands out.',
      cy: 'Ailgychwynnwch y ddyfais a’ch llwybrydd. Peidiwch â rhoi cyfeiriadau sefydlog i ddyfeisiau y mae’ch llwybrydd hefyd yn eu rhannu.',
    },
  },
  provisions: ['5.9-1'],
  testGroup: '5.9-1',
  source: 'https://www.rfc-editor.org/rfc/rfc5227',
  judge({ facts, addresses }) {
    const present = facts.all(neighbourEntry).filter(({ value }) => value.state === 'present');
    if (present.length === 0 || addresses.length !== 1) return [];
    const macs = new Set(present.map(({ value }) => value.mac.toLowerCase()));
    return [macs.size > 1 ? weak(present, fill(shared, { count: macs.size })) : passed(present, own)];
  },
});
const shared: Text = {
  en: '{count} hardware addresses answered for its one address.',
  cy: 'Atebodd {count} o gyfeiriadau caledwedd dros ei hun cyfeiriad.',
};
const own: Text = {
  en: 'One hardware address answers for it.',
  cy: 'Mae un cyfeiriad caledwedd yn ateb drosti.',
};
