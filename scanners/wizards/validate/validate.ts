import { defineWizard, type WizardStep } from '../../core/define.ts';
import { accountSteps, askBought, askModel, privacySteps, updateSteps } from '../questions.ts';
import { wifiSteps } from '../router-questions.ts';
import { outageTests } from './outage-tests.ts';

/** Every check there is on one device, what only its owner knows, and what happens to it in an outage. */
export default defineWizard({
  id: 'validate',
  task: 'validate',
  fixes: [],
  title: { en: 'Validate this device', cy: 'Dilysu’r ddyfais hon' },
  minutes: 25,
  steps: (situation) => [
    begin,
    lookAtAll('look', {
      title: { en: 'First we look at everything', cy: 'Yn gyntaf edrychwn ar bopeth' },
      body: [
        {
          en: 'Every check that we have, on this one device. It takes about half a minute.',
          cy: 'Pob gwiriad sydd gennym, ar yr un ddyfais hon. Mae’n cymryd tua hanner munud.',
        },
      ],
    }),
    askModel,
    askBought,
    ...wifiSteps(situation),
    ...updateSteps(situation),
    ...privacySteps(situation),
    ...accountSteps(situation),
    ...outageTests(situation),
    lookAtAll('result', {
      title: { en: 'Now we put it all together', cy: 'Nawr rhown y cyfan at ei gilydd' },
      body: [
        {
          en: 'We look once more, with all that you told us and all that we measured.',
          cy: 'Edrychwn unwaith eto, gyda phopeth a ddywedoch wrthym a phopeth a fesurwyd.',
        },
      ],
    }),
  ],
});

const begin: WizardStep = {
  kind: 'explain',
  id: 'begin',
  title: { en: 'Let’s go over it properly', cy: 'Gadewch i ni fynd drosti’n iawn' },
  body: [
    {
      en: 'We look at everything, ask what only you know, and try what happens when the power or the internet fails. You may leave out what does not suit you.',
      cy: 'Edrychwn ar bopeth, gofynnwn beth dim ond chi sy’n ei wybod, a rhown gynnig ar beth sy’n digwydd pan fydd y trydan neu’r rhyngrwyd yn methu. Cewch adael allan yr hyn nad yw’n gyfleus.',
    },
    {
      en: 'At the end there is a dated record. It holds until something about the device changes.',
      cy: 'Ar y diwedd mae cofnod â dyddiad. Mae’n dal nes bod rhywbeth am y ddyfais yn newid.',
    },
  ],
};

/** No checks named: all of them. */
const lookAtAll = (id: string, words: Pick<WizardStep, 'title' | 'body'>): WizardStep => ({
  kind: 'recheck',
  id,
  ...words,
  checks: [],
});
