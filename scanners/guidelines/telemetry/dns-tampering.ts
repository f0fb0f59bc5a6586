import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { dnsTampering } from '../../probes/dns-tampering.ts';
import { answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'dns-tampering',
  guideline: 10,
  ways: ['closer'],
  severity: 'high',
  needs: [dnsTampering],
  text: {
    passed: { en: 'Names lead where they should', cy: 'Mae enwau’n arwain i’r man cywir' },
    failed: { en: 'Names do not lead where they should', cy: 'Nid yw enwau’n arwain i’r man cywir' },
    why: {
      en: 'Every visit to a site begins with a question for its name. Whoever changes the answers can lead you to false pages.',
      cy: 'Mae pob ymweliad â gwefan yn dechrau gyda chwestiwn am ei henw. Gall pwy bynnag sy’n newid yr atebion eich arwain at dudalennau ffug.',
    },
    todo: {
      en: 'Look at the DNS servers in your router’s settings. Set them back to automatic if you did not choose them.',
      cy: 'Edrychwch ar y gweinyddion DNS yng ngosodiadau’ch llwybrydd. Gosodwch nhw’n ôl i awtomatig os nad chi a’u dewisodd.',
    },
  },
  provisions: ['5.10-1', '5.5-1'],
  testGroup: '5.10-1',
  source: 'https://www.rfc-editor.org/rfc/rfc6761#section-6.4',
  judge({ facts }) {
    return answered(facts, dnsTampering).flatMap(({ seen, value }) => {
      if (value.controlName === 'wrong') return [failed(seen, falseAddress)];
      if (value.invalidName === 'made-up') return [weak(seen, madeUp)];
      return value.invalidName === 'no-such-name' ? [passed(seen, honest)] : [];
    });
  },
});
const falseAddress: Text = {
  en: 'For a well-known name it gave an address that is not the published one.',
  cy: 'Ar gyfer enw adnabyddus rhoddodd gyfeiriad nad yw’r un cyhoeddedig.',
};
const madeUp: Text = {
  en: 'For a name that cannot exist it made up an address.',
  cy: 'Ar gyfer enw na all fodoli lluniodd gyfeiriad.',
};
const honest: Text = {
  en: 'For a name that cannot exist it said so.',
  cy: 'Ar gyfer enw na all fodoli dywedodd hynny.',
};
