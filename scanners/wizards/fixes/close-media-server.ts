import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-media-server',
  task: 'fix',
  fixes: ['open-personal-media'],
  title: {
    en: 'Choose what everyone may see',
    cy: 'Dewis yr hyn y caiff pawb ei weld',
  },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'open-personal-media', {
      why: [
        {
          en: 'Pictures, films or music of yours can be opened by everyone on your Wi-Fi.',
          cy: 'Gall pawb ar eich Wi-Fi agor lluniau, ffilmiau neu gerddoriaeth sy’n eiddo i chi.',
        },
      ],
      steps: [
        {
          en: 'Look for “Media server”, “DLNA” or “Sharing”.',
          cy: 'Chwiliwch am “Media server”, “DLNA” neu “Sharing”.',
        },
        {
          en: 'Share only the folders that everyone may see, or switch the media server off.',
          cy: 'Rhannwch y ffolderi y caiff pawb eu gweld yn unig, neu diffoddwch y gweinydd cyfryngau.',
        },
      ],
      word: {
        title: {
          en: 'Is what is left in it meant for everyone in your home?',
          cy: 'A yw’r hyn sydd ar ôl ynddo ar gyfer pawb yn eich cartref?',
        },
        question: 'open-personal-media',
      },
    }),
});
