import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'finish-setup',
  task: 'fix',
  fixes: ['unfinished-setup', 'cleartext-broadcast', 'unvalidated-setup'],
  title: {
    en: 'Finish setting it up',
    cy: 'Gorffen ei gosod',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'unfinished-setup', {
      begin: 'anywhere',
      why: [
        {
          en: 'A device that waits to be set up can be set up by anybody near it.',
          cy: 'Gall unrhyw un gerllaw osod dyfais sy’n aros i gael ei gosod.',
        },
      ],
      steps: [
        {
          en: 'Open the maker’s app and go through its set-up to the end. If you do not use the device, unplug it.',
          cy: 'Agorwch ap y gwneuthurwr ac ewch drwy’r gosod hyd y diwedd. Os nad ydych yn defnyddio’r ddyfais, tynnwch y plwg.',
        },
        {
          en: 'Let it install updates, and choose a password of your own where it asks for one.',
          cy: 'Gadewch iddi osod diweddariadau, a dewiswch eich cyfrinair eich hun lle mae’n gofyn am un.',
        },
      ],
      word: {
        title: {
          en: 'Is it set up now, and does it work?',
          cy: 'A yw wedi’i gosod nawr, ac yn gweithio?',
        },
        question: 'unvalidated-setup',
      },
    }),
});
