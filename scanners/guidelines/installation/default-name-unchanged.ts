import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { defaultHostname } from '../../knowledge/default-names.ts';
import { personalName } from '../../knowledge/personal-names.ts';
import { passed, unknown } from '../judgement.ts';

/** Informs: a factory name is no problem by itself. Only a person's name in it shows that somebody chose it. */
export default defineCheck({
  id: 'default-name-unchanged',
  guideline: 12,
  ways: ['asking'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: { en: 'It has a name of its own', cy: 'Mae ganddi enw ei hun' },
    failed: { en: 'It still has its factory name', cy: 'Mae ei henw ffatri ganddi o hyd' },
    why: {
      en: 'A factory name tells strangers the make and model. It can also mean that nobody has finished the set-up.',
      cy: 'Mae enw ffatri yn dweud y gwneuthuriad a’r model wrth ddieithriaid. Gall hefyd olygu nad oes neb wedi gorffen y gosod.',
    },
    todo: {
      en: 'If you like, give it a name that tells you where it stands, without a person’s name in it.',
      cy: 'Os dymunwch, rhowch enw iddi sy’n dweud ble mae’n sefyll, heb enw person ynddo.',
    },
  },
  provisions: ['5.12-1'],
  testGroup: '5.12-1-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge({ hostnames }) {
    const factory = hostnames.find((name) => defaultHostname(name) !== undefined);
    if (factory !== undefined) return [unknown([], fill(unchanged, { name: quote(factory) }))];
    const own = hostnames.find((name) => personalName(name) !== undefined);
    if (own !== undefined) return [passed([], fill(changed, { name: quote(own) }))];
    const [first] = hostnames;
    return first === undefined ? [] : [unknown([], fill(unsure, { name: quote(first) }))];
  },
});
const unchanged: Text = {
  en: 'Its name {name} looks like the one from the factory, which does no harm.',
  cy: 'Mae ei henw {name} yn edrych fel yr un o’r ffatri, ac nid yw hynny’n gwneud niwed.',
};
const changed: Text = {
  en: 'Somebody has given it a name of their own: {name}.',
  cy: 'Mae rhywun wedi rhoi enw o’u dewis eu hunain iddi: {name}.',
};
const unsure: Text = {
  en: 'Its name is {name}. We cannot tell whether that is from the factory, and it does no harm.',
  cy: 'Ei henw yw {name}. Ni allwn ddweud ai o’r ffatri y daw, ac nid yw’n gwneud niwed.',
};
