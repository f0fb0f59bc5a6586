import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'set-first-password',
  task: 'fix',
  fixes: ['password-never-set', 'open-settings-page'],
  title: {
    en: 'Set a password',
    cy: 'Gosod cyfrinair',
  },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'password-never-set', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can open its settings and change them, because no password was ever set.',
          cy: 'Gall unrhyw un ar eich Wi-Fi agor ei gosodiadau a’u newid, am nad oes cyfrinair wedi’i osod erioed.',
        },
      ],
      steps: [
        {
          en: 'Look for “Password”, “Account”, “Users” or “Login”. It is often under “System” or “Administration”.',
          cy: 'Chwiliwch am “Password”, “Account”, “Users” neu “Login”. Yn aml mae o dan “System” neu “Administration”.',
        },
        {
          en: 'Choose three words that have nothing to do with each other, or what your password manager suggests. Use it nowhere else.',
          cy: 'Dewiswch dri gair heb gysylltiad â’i gilydd, neu’r hyn y mae eich rheolwr cyfrineiriau’n ei awgrymu. Peidiwch â’i ddefnyddio yn unman arall.',
        },
        {
          en: 'Write it down or put it in your password manager. Homelatch does not keep it.',
          cy: 'Ysgrifennwch ef neu rhowch ef yn eich rheolwr cyfrineiriau. Nid yw Homelatch yn ei gadw.',
        },
      ],
    }),
});
