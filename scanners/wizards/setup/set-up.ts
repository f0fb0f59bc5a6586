import { defineWizard, type WizardStep } from '../../core/define.ts';
import { careSteps } from '../care.ts';
import { accountSteps, askBought, askModel, privacySteps, updateSteps } from '../questions.ts';
import { passwordSteps } from './first-password.ts';
import { switchOff } from './switch-off.ts';

/** From the box to a device that is named, up to date and looked over. Begins before the device is there, or with one that is. */
export default defineWizard({
  id: 'set-up',
  task: 'setup',
  fixes: [],
  title: { en: 'Set up a device', cy: 'Gosod dyfais' },
  minutes: 20,
  steps(situation) {
    const waitedFor = situation.answers['appears'] !== undefined;
    const arrival = situation.device.id === '' || waitedFor ? [ready, appears] : [];
    if (situation.device.id === '') return arrival;
    return [
      ...arrival,
      ...careSteps(situation),
      askName,
      askRoom,
      askModel,
      askBought,
      ...passwordSteps(situation),
      ...updateSteps(situation),
      ...privacySteps(situation),
      ...accountSteps(situation),
      switchOff(situation),
      result,
    ];
  },
});

const ready: WizardStep = {
  kind: 'explain',
  id: 'ready',
  title: { en: 'Have it ready, but not plugged in', cy: 'Cadwch hi’n barod, ond heb ei phlygio i mewn' },
  body: [
    {
      en: 'We watch your network while you plug it in. So you see what it says about itself from its first minute.',
      cy: 'Rydyn ni’n gwylio eich rhwydwaith wrth ichi ei phlygio i mewn. Felly cewch weld beth mae’n ei ddweud amdani’i hun o’i munud gyntaf.',
    },
    {
      en: 'Have its papers at hand, and your phone if it needs an app.',
      cy: 'Cadwch ei phapurau wrth law, a’ch ffôn os oes angen ap arni.',
    },
  ],
};

const appears: WizardStep = {
  kind: 'wait-for',
  id: 'appears',
  title: { en: 'Plug it in now', cy: 'Plygiwch hi i mewn nawr' },
  body: [
    {
      en: 'If it uses Wi-Fi, follow its app until it is on your home’s Wi-Fi.',
      cy: 'Os yw’n defnyddio Wi-Fi, dilynwch ei hap nes ei bod ar Wi-Fi eich cartref.',
    },
  ],
  condition: { seen: 'new-device' },
  atMostMinutes: 15,
  slow: {
    en: 'Nothing new yet. Is it on the same Wi-Fi as this computer, and not on the guest one? Many devices want the 2.4 GHz Wi-Fi.',
    cy: 'Dim byd newydd eto. Ydy hi ar yr un Wi-Fi â’r cyfrifiadur hwn, ac nid ar yr un gwesteion? Mae llawer o ddyfeisiau eisiau’r Wi-Fi 2.4 GHz.',
  },
};

const askName: WizardStep = {
  kind: 'ask',
  id: 'name',
  title: { en: 'What do you call it?', cy: 'Beth ydych chi’n ei galw?' },
  body: [
    {
      en: 'This name is only for Homelatch. A device’s own name is told to everybody on your network, so keep yours out of that one.',
      cy: 'Dim ond ar gyfer Homelatch mae’r enw hwn. Caiff enw’r ddyfais ei hun ei ddweud wrth bawb ar eich rhwydwaith, felly peidiwch â rhoi’ch enw chi ynddo.',
    },
  ],
  question: 'device-name',
  input: 'text',
};

const askRoom: WizardStep = {
  kind: 'ask',
  id: 'room',
  title: { en: 'Where does it stand?', cy: 'Ble mae hi’n sefyll?' },
  question: 'device-room',
  input: 'text',
};

const result: WizardStep = {
  kind: 'recheck',
  id: 'result',
  title: { en: 'Let’s see how it stands', cy: 'Gadewch i ni weld sut mae hi' },
  body: [
    {
      en: 'Every check that we have, on this one device. It takes about half a minute.',
      cy: 'Pob gwiriad sydd gennym, ar yr un ddyfais hon. Mae’n cymryd tua hanner munud.',
    },
  ],
  checks: [],
  records: { question: 'unvalidated-setup', as: { met: 'yes', 'not-met': 'no' } },
};
