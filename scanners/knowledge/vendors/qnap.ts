import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'qnap',
  name: 'QNAP',
  alternateNames: ['QNAP *', 'QNAP Systems*'],
  support: [
    {
      family: 'All models',
      text: {
        en: 'QNAP normally gives security updates for 4 years after it stops selling a model.',
        cy: 'Fel arfer mae QNAP yn rhoi diweddariadau diogelwch am 4 blynedd ar ôl rhoi’r gorau i werthu model.',
      },
      source:
        'https://bitdefender.com/en-au/blog/hotforsecurity/qnap-extends-security-updates-for-end-of-life-products-as-ransomware-threat-grows',
      checked: '2022-02-14',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'System 4.4.1 and earlier',
      status: 'universal',
      text: {
        en: 'All units came with the same name and password.',
        cy: 'Daeth pob uned gyda’r un enw a chyfrinair.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
    {
      family: 'System 4.4.2 and later',
      status: 'label',
      text: {
        en: 'The password is the network card’s address or, from system 5.2, the code on the label.',
        cy: 'Y cyfrinair yw cyfeiriad y cerdyn rhwydwaith neu, o system 5.2 ymlaen, y cod ar y label.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide:
      'https://www.qnap.com/en-us/how-to/tutorial/article/how-to-enhance-account-security-using-2-step-verification',
    text: {
      en: 'A second step when you sign in: by e-mail or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu ap dilysu.',
    },
    ...twoStepList,
  },
});
