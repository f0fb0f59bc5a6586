import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'prepare-outage',
  task: 'fix',
  fixes: ['no-local-operation', 'cloud-dependency'],
  answers: ['no-local-operation'],
  title: {
    en: 'Be ready for a day without internet',
    cy: 'Bod yn barod am ddiwrnod heb y rhyngrwyd',
  },
  minutes: 6,
  steps: (situation) =>
    fixSteps(situation, 'no-local-operation', {
      begin: 'anywhere',
      why: [
        {
          en: 'Without the internet this device stops doing its job. That is no trouble if you have a second way.',
          cy: 'Heb y rhyngrwyd mae’r ddyfais hon yn peidio â gwneud ei gwaith. Nid yw hynny’n drafferth os oes gennych ail ffordd.',
        },
      ],
      steps: [
        {
          en: 'Find out how to use it by hand: a button, a switch, a key, a dial.',
          cy: 'Canfyddwch sut i’w defnyddio â llaw: botwm, switsh, allwedd, deial.',
        },
        {
          en: 'Keep that second way within reach: the key of the door, a torch, the paper with the numbers to call.',
          cy: 'Cadwch yr ail ffordd honno o fewn cyrraedd: allwedd y drws, tortsh, y papur gyda’r rhifau i’w ffonio.',
        },
      ],
      word: {
        title: {
          en: 'Do you have a second way that works without the internet?',
          cy: 'A oes gennych ail ffordd sy’n gweithio heb y rhyngrwyd?',
        },
        question: 'no-local-operation',
      },
    }),
});
