import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'strengthen-wifi',
  task: 'fix',
  fixes: ['weak-wifi-security'],
  title: {
    en: 'Make the Wi-Fi lock stronger',
    cy: 'Cryfhau clo’r Wi-Fi',
  },
  minutes: 10,
  steps: (situation) =>
    fixSteps(situation, 'weak-wifi-security', {
      begin: 'router',
      why: [
        {
          en: 'The way your Wi-Fi is locked is old. Somebody outside could work out the password, or read what is sent.',
          cy: 'Mae’r ffordd y mae eich Wi-Fi wedi’i gloi yn hen. Gallai rhywun y tu allan ganfod y cyfrinair, neu ddarllen yr hyn a anfonir.',
        },
      ],
      steps: [
        {
          en: 'Look for “Security” under “Wi-Fi” or “Wireless”. Choose “WPA3”, “WPA2/WPA3” or “WPA2 (AES)”. Never “WEP”, “TKIP” or “Open”.',
          cy: 'Chwiliwch am “Security” o dan “Wi-Fi” neu “Wireless”. Dewiswch “WPA3”, “WPA2/WPA3” neu “WPA2 (AES)”. Byth “WEP”, “TKIP” nac “Open”.',
        },
        {
          en: 'Choose a Wi-Fi password of at least 12 characters. Three words make a good one. Write it down.',
          cy: 'Dewiswch gyfrinair Wi-Fi o leiaf 12 nod. Mae tri gair yn gwneud un da. Ysgrifennwch ef.',
        },
        {
          en: 'Join your devices to the Wi-Fi again with the new password, this computer first.',
          cy: 'Cysylltwch eich dyfeisiau â’r Wi-Fi eto gyda’r cyfrinair newydd, y cyfrifiadur hwn yn gyntaf.',
        },
      ],
      warning: {
        en: 'Every device loses the Wi-Fi until it knows the new password. If somebody at home has a care alarm, ask its provider first.',
        cy: 'Bydd pob dyfais yn colli’r Wi-Fi nes iddi wybod y cyfrinair newydd. Os oes larwm gofal gan rywun gartref, gofynnwch i’w ddarparwr yn gyntaf.',
      },
    }),
});
