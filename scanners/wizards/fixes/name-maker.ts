import { defineWizard, type WizardStep } from '../../core/define.ts';
import { lookStep, whyStep, wordStep } from '../fix-steps.ts';

const fallback = 'unidentified-manufacturer';

/** Only the label says who answers for a device that does not say so itself. */
export default defineWizard({
  id: 'name-maker',
  task: 'fix',
  fixes: [fallback, 'generic-model-name'],
  title: { en: 'Find out who made it', cy: 'Canfod pwy a’i gwnaeth' },
  minutes: 3,
  steps(situation) {
    const asksModel = situation.finding?.check === 'generic-model-name';
    const steps: WizardStep[] = [
      whyStep(situation, [
        {
          en: 'When something goes wrong, somebody must answer for a device: mend it, or take it back.',
          cy: 'Pan aiff rhywbeth o’i le, rhaid i rywun ateb dros ddyfais: ei thrwsio, neu ei chymryd yn ôl.',
        },
      ]),
      {
        kind: 'do',
        id: 'label',
        title: { en: 'Look at the label', cy: 'Edrychwch ar y label' },
        steps: [
          {
            en: 'Turn the device over. Look for a brand and a model on the back, underneath, or on the box.',
            cy: 'Trowch y ddyfais drosodd. Chwiliwch am frand a model ar y cefn, oddi tani, neu ar y blwch.',
          },
          {
            en: 'A name that you cannot find in any shop stands for nobody. Then think about replacing it.',
            cy: 'Nid yw enw na allwch ei ganfod mewn unrhyw siop yn sefyll dros neb. Yna ystyriwch ei disodli.',
          },
        ],
      },
      asksModel
        ? {
            kind: 'ask',
            id: 'word',
            title: { en: 'Which model does the label say?', cy: 'Pa fodel y mae’r label yn ei ddweud?' },
            question: 'model-on-label',
            input: 'text',
          }
        : wordStep(situation, fallback, {
            title: { en: 'Does the label name a brand?', cy: 'A yw’r label yn enwi brand?' },
            question: 'brand-on-label',
          }),
      lookStep(situation, fallback),
    ];
    return steps;
  },
});
