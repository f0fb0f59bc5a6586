import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-remote-administration',
  task: 'fix',
  fixes: ['remote-administration', 'reachable-from-internet'],
  title: {
    en: 'Close it to the internet',
    cy: 'Ei chau i’r rhyngrwyd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'remote-administration', {
      begin: 'router',
      why: [
        {
          en: 'Its login can be reached from outside your home. Strangers and their programs try such doors all day.',
          cy: 'Gellir cyrraedd ei mewngofnodi o’r tu allan i’ch cartref. Mae dieithriaid a’u rhaglenni yn rhoi cynnig ar ddrysau o’r fath drwy’r dydd.',
        },
      ],
      steps: [
        {
          en: 'Look for “Remote management”, “Remote access” or “Web access from WAN”. Switch it off, unless your provider asks for it.',
          cy: 'Chwiliwch am “Remote management”, “Remote access” neu “Web access from WAN”. Diffoddwch ef, oni bai bod eich darparwr yn gofyn amdano.',
        },
        {
          en: 'Look for “Port forwarding” and delete every entry for this device.',
          cy: 'Chwiliwch am “Port forwarding” a dilëwch bob cofnod ar gyfer y ddyfais hon.',
        },
        {
          en: 'Switch the Wi-Fi of your phone off and try to open the device from mobile data. It must not open.',
          cy: 'Diffoddwch Wi-Fi eich ffôn a cheisiwch agor y ddyfais dros ddata symudol. Rhaid iddi beidio ag agor.',
        },
      ],
      word: {
        title: {
          en: 'Did it stay shut when you tried from mobile data?',
          cy: 'A arhosodd ar gau pan roesoch gynnig arni dros ddata symudol?',
        },
        question: 'reachable-from-internet',
      },
    }),
});
