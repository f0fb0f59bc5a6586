import { defineWizard, type WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { lookStep, whyStep } from '../fix-steps.ts';

const fallback = 'new-device';

/** A new or changed device is nothing bad once somebody knows why. Only the owner can. */
export default defineWizard({
  id: 'know-device',
  task: 'fix',
  fixes: [fallback, 'unexplained-change'],
  title: { en: 'Find out whose it is', cy: 'Canfod pwy biau hi' },
  minutes: 5,
  steps(situation) {
    const check = situation.finding?.check ?? fallback;
    const strange = situation.answers['whose'] === 'unknown';
    const steps: WizardStep[] = [
      whyStep(situation, [why]),
      {
        kind: 'choose',
        id: 'whose',
        title: { en: 'Do you know about it?', cy: 'A ydych yn gwybod amdani?' },
        options: [
          {
            id: 'mine',
            label: { en: 'Yes, it belongs here', cy: 'Ydw, mae’n perthyn yma' },
            hint: {
              en: 'Ours, a guest’s, or changed by one of us.',
              cy: 'Ein heiddo ni, gwestai, neu wedi’i newid gan un ohonom.',
            },
          },
          { id: 'unknown', label: { en: 'No, nobody knows it', cy: 'Na, does neb yn ei hadnabod' } },
        ],
        records: { question: check, as: { mine: check === fallback ? 'mine' : 'explained' } },
      },
    ];
    if (strange) steps.push({ kind: 'do', id: 'change', title: shutOutTitle, steps: shutOut });
    return [...steps, lookStep(situation, fallback)];
  },
});

const why: Text = {
  en: 'Most new devices are a guest’s phone or something that you bought. It is worth knowing which.',
  cy: 'Ffôn gwestai neu rywbeth a brynoch yw’r rhan fwyaf o ddyfeisiau newydd. Mae’n werth gwybod pa un.',
};
const shutOutTitle: Text = { en: 'Shut it out', cy: 'Ei chau allan' };
const shutOut: readonly Text[] = [
  {
    en: 'Ask everyone at home once more. Then open your router’s settings and look for it in the list of devices.',
    cy: 'Gofynnwch i bawb gartref unwaith eto. Yna agorwch osodiadau eich llwybrydd a chwiliwch amdani yn y rhestr dyfeisiau.',
  },
  {
    en: 'Choose a new Wi-Fi password there, and give it only to devices that you know.',
    cy: 'Dewiswch gyfrinair Wi-Fi newydd yno, a rhowch ef i ddyfeisiau yr ydych yn eu hadnabod yn unig.',
  },
];
