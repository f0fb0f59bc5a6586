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
  reset: [
    {
      family: 'QTS and QuTS stores',
      kinds: ['nas'],
      steps: [
        { en: 'Copy what you want to keep.', cy: 'Copïwch yr hyn rydych am ei gadw.' },
        {
          en: 'Hold the reset button at the back for 10 seconds.',
          cy: 'Daliwch y botwm ailosod yn y cefn am 10 eiliad.',
        },
        {
          en: 'To pass it on, erase the drives or take them out.',
          cy: 'I’w roi i rywun arall, dilëwch y gyriannau neu tynnwch nhw allan.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'Users and shared folders are forgotten, but the files stay on the drives. Only 3 seconds reset the password and network alone.',
        cy: 'Anghofir defnyddwyr a ffolderi a rennir, ond mae’r ffeiliau’n aros ar y gyriannau. Dim ond y cyfrinair a’r rhwydwaith y mae 3 eiliad yn eu hailosod.',
      },
      source:
        'https://docs.qnap.com/operating-system/quts-hero/5.0.x/en-us/disabling-2-step-verification-4B9F2B6C.html',
      checked: '2026-11-22',
    },
  ],
  cloudDataDeletion: {
    url: 'https://support.myqnapcloud.com/security',
    text: {
      en: 'QNAP removes your data when you end a service or delete it. What the law asks for stays for up to 6 months. Files on your own NAS are not part of that.',
      cy: 'Mae QNAP yn tynnu eich data pan ddewch â gwasanaeth i ben neu eu dileu. Mae’r hyn y mae’r gyfraith yn gofyn amdano’n aros am hyd at 6 mis. Nid yw’r ffeiliau ar eich NAS eich hun yn rhan o hynny.',
    },
    source: 'https://support.myqnapcloud.com/security',
    checked: '2026-11-22',
  },
  privacyNotice: {
    url: 'https://support.myqnapcloud.com/security',
    source: 'https://support.myqnapcloud.com/security',
    checked: '2026-11-22',
  },
  updates: {
    how: {
      en: 'Apps can be updated by themselves; this is switched in the App Center.',
      cy: 'Gall apiau gael eu diweddaru ar eu pen eu hunain; caiff hyn ei droi ymlaen yn yr App Center.',
    },
    steps: [
      { en: 'Open the App Center on the device’s page.', cy: 'Agorwch yr App Center ar dudalen y ddyfais.' },
      {
        en: 'Open its settings, tab Update.',
        cy: 'Agorwch ei osodiadau, tab Update.',
      },
      {
        en: 'Next to “When updates are available” choose “Install all required updates automatically”.',
        cy: 'Wrth ymyl “When updates are available” dewiswch “Install all required updates automatically”.',
      },
    ],
    source: 'http://azmanual.top/manuals/861653/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
