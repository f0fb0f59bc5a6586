import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { reflectedInput } from '../../probes/reflected-input.ts';
import { answered } from '../answered.ts';
import { passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'reflected-input',
  guideline: 13,
  ways: ['closer'],
  severity: 'medium',
  never: ['fail'],
  needs: [reflectedInput],
  text: {
    passed: {
      en: 'It does not repeat input as part of its page',
      cy: 'Nid yw’n ailadrodd mewnbwn fel rhan o’i thudalen',
    },
    failed: {
      en: 'It repeats input as part of its page',
      cy: 'Mae’n ailadrodd mewnbwn fel rhan o’i thudalen',
    },
    why: {
      en: 'If a page repeats what it was asked without care, a bad link can put foreign content into it. That content can then act in your name.',
      cy: 'Os yw tudalen yn ailadrodd yr hyn a ofynnwyd heb ofal, gall dolen ddrwg roi cynnwys estron ynddi. Gall y cynnwys hwnnw wedyn weithredu yn eich enw chi.',
    },
    todo: {
      en: 'Install the newest update. Do not follow links from messages to this device’s address.',
      cy: 'Gosodwch y diweddariad diweddaraf. Peidiwch â dilyn dolenni o negeseuon i gyfeiriad y ddyfais hon.',
    },
  },
  provisions: ['5.13-1'],
  testGroup: '5.13-1',
  source: 'https://cwe.mitre.org/data/definitions/79.html',
  judge({ facts }) {
    return answered(facts, reflectedInput).map(({ seen, value }) => {
      if (value.reflected !== 'raw') return passed(seen, clean);
      return value.html ? weak(seen, repeated) : unknown(seen, notHtml);
    });
  },
});
const repeated: Text = {
  en: 'It put our harmless mark into its page unchanged.',
  cy: 'Rhoddodd ein marc diniwed yn ei thudalen heb ei newid.',
};
const clean: Text = {
  en: 'It did not put our harmless mark into its page unchanged.',
  cy: 'Ni roddodd ein marc diniwed yn ei thudalen heb ei newid.',
};
const notHtml: Text = {
  en: 'It repeated our harmless mark, but not in a page that a browser would act on.',
  cy: 'Ailadroddodd ein marc diniwed, ond nid mewn tudalen y byddai porwr yn gweithredu arni.',
};
