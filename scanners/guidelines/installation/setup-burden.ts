import { defineCheck } from '../../core/define.ts';

/** A survey of the owner’s experience. It has no right answer, so it never gives a verdict. */
export default defineCheck({
  id: 'setup-burden',
  guideline: 12,
  ways: ['owner'],
  severity: 'low',
  never: ['fail', 'weak', 'pass'],
  needs: [],
  text: {
    passed: { en: 'Setting it up took little effort', cy: 'Ychydig o ymdrech oedd ei gosod' },
    failed: { en: 'Setting it up took much effort', cy: 'Llawer o ymdrech oedd ei gosod' },
    why: {
      en: 'The harder a set-up is, the more steps people skip. The skipped ones are often those that keep others out.',
      cy: 'Po anoddaf yw gosod dyfais, mwyaf o gamau y mae pobl yn eu hepgor. Y rhai a hepgorir yn aml yw’r rhai sy’n cadw eraill allan.',
    },
    todo: {
      en: 'Tell the maker which step was hard.',
      cy: 'Dywedwch wrth y gwneuthurwr pa gam oedd yn anodd.',
    },
  },
  provisions: ['5.12-1'],
  testGroup: '5.12-1-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  alwaysUnknown: {
    en: 'How hard a set-up was is for you to say; we give no verdict on it.',
    cy: 'Chi sydd i ddweud pa mor anodd oedd gosod; nid ydym yn rhoi barn arno.',
  },
  judge: () => [],
});
