import { defineCheck } from '../../core/define.ts';

/** Only a decoy would show it, and a decoy is an open door: what Homelatch promises comes before this one answer. */
export default defineCheck({
  id: 'decoy-connection',
  guideline: 7,
  ways: ['listening'],
  severity: 'critical',
  never: ['fail', 'weak', 'pass'],
  needs: [],
  text: {
    passed: { en: 'It did not try to get into a decoy', cy: 'Ni cheisiodd fynd i mewn i abwyd' },
    failed: { en: 'It tries to get into other devices', cy: 'Mae’n ceisio mynd i mewn i ddyfeisiau eraill' },
    why: {
      en: 'An infected device looks around the home for the next one. A decoy that nobody has a reason to visit shows it.',
      cy: 'Mae dyfais heintiedig yn chwilio’r cartref am yr un nesaf. Mae abwyd nad oes gan neb reswm i ymweld ag ef yn dangos hynny.',
    },
    todo: {
      en: 'Unplug it, reset it, update it and give it a new password before it comes back.',
      cy: 'Datgysylltwch hi, ailosodwch hi, diweddarwch hi a rhowch gyfrinair newydd iddi cyn iddi ddod yn ôl.',
    },
  },
  provisions: ['5.7-2'],
  testGroup: '5.7-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  alwaysUnknown: {
    en: 'Homelatch lays out no decoys, so as to open no door on your computer.',
    cy: 'Nid yw Homelatch yn gosod abwydau, rhag agor drws ar eich cyfrifiadur.',
  },
  judge: () => [],
});
