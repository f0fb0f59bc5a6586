import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'tell-household',
  task: 'fix',
  fixes: ['undeclared-sensors'],
  answers: ['undeclared-sensors'],
  title: {
    en: 'Tell your household what it can sense',
    cy: 'Dweud wrth eich cartref beth y gall ei synhwyro',
  },
  minutes: 4,
  steps: (situation) =>
    fixSteps(situation, 'undeclared-sensors', {
      begin: 'anywhere',
      why: [
        {
          en: 'It has ears, eyes or other senses. The people who live with you should know.',
          cy: 'Mae ganddi glustiau, llygaid neu synhwyrau eraill. Dylai’r bobl sy’n byw gyda chi wybod.',
        },
      ],
      steps: [
        {
          en: 'Tell everyone at home what it can hear, see or measure, and guests too.',
          cy: 'Dywedwch wrth bawb gartref beth y gall ei glywed, ei weld neu ei fesur, ac wrth westeion hefyd.',
        },
        {
          en: 'Cover or switch off what you do not need: a lens cover, the microphone’s button.',
          cy: 'Gorchuddiwch neu diffoddwch yr hyn nad oes ei angen arnoch: gorchudd lens, botwm y meicroffon.',
        },
      ],
      word: {
        title: {
          en: 'Do the people who live with you know?',
          cy: 'A yw’r bobl sy’n byw gyda chi yn gwybod?',
        },
        question: 'household-told',
      },
    }),
});
