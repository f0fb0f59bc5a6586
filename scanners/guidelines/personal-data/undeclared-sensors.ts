import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { sensorsOfKind } from '../../knowledge/sensors-by-kind.ts';
import type { Sensor } from '../../knowledge/vendor.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { passed, unknown } from '../judgement.ts';

/** Informs: says what the maker, or else the kind, lets one expect. It is never a problem by itself. */
export default defineCheck({
  id: 'undeclared-sensors',
  guideline: 8,
  ways: ['maker'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: { en: 'We can tell what it senses', cy: 'Gallwn ddweud beth mae’n ei synhwyro' },
    failed: { en: 'We cannot tell what it senses', cy: 'Ni allwn ddweud beth mae’n ei synhwyro' },
    why: {
      en: 'People in your home should know which devices can hear, see or follow them. Makers are asked to say so plainly.',
      cy: 'Dylai pobl yn eich cartref wybod pa ddyfeisiau all eu clywed, eu gweld neu eu dilyn. Gofynnir i wneuthurwyr ddweud hynny’n blaen.',
    },
    todo: {
      en: 'Tell the people who live with you what it can sense. Cover or switch off what you do not need.',
      cy: 'Dywedwch wrth y bobl sy’n byw gyda chi beth y gall ei synhwyro. Gorchuddiwch neu diffoddwch yr hyn nad oes ei angen arnoch.',
    },
  },
  provisions: ['5.8-3'],
  testGroup: '5.8-3',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ identity }) {
    const [stated] = forModel(findVendor(identity.manufacturer)?.sensors, identity.model);
    if (stated && !stated.secondHand) return [passed([], say(makerSays, stated.sensors), 'manufacturer')];
    const usual = sensorsOfKind(identity.kind);
    return usual.length > 0 ? [unknown([], say(kindHas, usual))] : [];
  },
});
const makerSays: Text = {
  en: 'The maker says that it has: {sensors}.',
  cy: 'Mae’r gwneuthurwr yn dweud bod ganddi: {sensors}.',
};
const kindHas: Text = {
  en: 'Devices of this kind may have: {sensors}.',
  cy: 'Gall fod gan ddyfeisiau o’r math hwn: {sensors}.',
};

const names: Readonly<Record<Sensor, { readonly en: string; readonly cy: string }>> = {
  camera: { en: 'camera', cy: 'camera' },
  microphone: { en: 'microphone', cy: 'meicroffon' },
  motion: { en: 'movement', cy: 'symudiad' },
  location: { en: 'location', cy: 'lleoliad' },
  presence: { en: 'whether somebody is there', cy: 'a oes rhywun yno' },
  health: { en: 'health', cy: 'iechyd' },
  'energy-use': { en: 'use of electricity', cy: 'defnydd o drydan' },
  temperature: { en: 'temperature', cy: 'tymheredd' },
  air: { en: 'quality of the air', cy: 'ansawdd yr aer' },
  door: { en: 'open doors', cy: 'drysau agored' },
  'floor-plan': { en: 'plan of your rooms', cy: 'cynllun eich ystafelloedd' },
  fingerprint: { en: 'fingerprints', cy: 'olion bysedd' },
};

function say(words: Text, sensors: readonly Sensor[]): Text {
  const list = (language: 'en' | 'cy') => sensors.map((sensor) => names[sensor][language]).join(', ');
  return {
    en: fill(words, { sensors: list('en') }).en,
    cy: fill(words, { sensors: list('cy') }).cy ?? words.en,
  };
}
