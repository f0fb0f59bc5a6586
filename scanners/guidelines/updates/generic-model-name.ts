import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { passed, weak } from '../judgement.ts';

/** Names that say what a thing is and not which one. */
const generic =
  /^(?:(?:ip|wi-?fi|network|smart|web|wireless)[ -_]?)?(?:camera|cam|ipc|device|router|plug|socket|light|bulb|dvr|nvr|gateway|module)$/i;

/** Question `model-on-label`: the model as it is printed on the device. */
export default defineCheck({
  id: 'generic-model-name',
  guideline: 3,
  ways: ['asking', 'owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: { en: 'Its model name is that of its label', cy: 'Enw’r model yw’r un ar ei label' },
    failed: {
      en: 'It does not say which model it is',
      cy: 'Nid yw’n dweud pa fodel ydyw',
    },
    why: {
      en: 'Updates and warnings go by the model’s name. A name that fits a thousand products leads to none of them.',
      cy: 'Yn ôl enw’r model y daw diweddariadau a rhybuddion. Nid yw enw sy’n ffitio mil o gynhyrchion yn arwain at yr un ohonynt.',
    },
    todo: {
      en: 'Look at the label, often at the back or underneath, and tell us the model.',
      cy: 'Edrychwch ar y label, yn aml ar y cefn neu oddi tani, a dywedwch wrthym beth yw’r model.',
    },
  },
  provisions: ['5.3-16'],
  testGroup: '5.3-16-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity, answer }): readonly Judgement[] {
    const { model, evidence } = identity;
    if (model === undefined) return [];
    const words = { model: quote(model) };
    if (generic.test(model)) return [{ ...weak([], fill(says, words)), evidence }];
    const label = answer('model-on-label');
    if (!label) return [];
    return plain(label.value) === plain(model)
      ? [passed([], fill(equal, words), label.proof)]
      : [weak([], fill(different, { ...words, label: quote(label.value) }), label.proof)];
  },
});

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

const says: Text = {
  en: 'It calls its model {model}, which many products could.',
  cy: 'Mae’n galw ei fodel yn {model}, fel y gallai llawer o gynhyrchion.',
};
const equal: Text = {
  en: 'It calls its model {model}, and so does the label.',
  cy: 'Mae’n galw ei fodel yn {model}, ac felly hefyd y label.',
};
const different: Text = {
  en: 'It calls its model {model}, but its label says {label}.',
  cy: 'Mae’n galw ei fodel yn {model}, ond mae ei label yn dweud {label}.',
};
