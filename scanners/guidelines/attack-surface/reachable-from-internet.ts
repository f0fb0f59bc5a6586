import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Question `reachable-from-internet`, asked with a phone on mobile data: does your home’s internet address stay shut?
 * `yes`: no page opened; `no`: a page of this device opened; `shared-address`: the provider shares the address
 * among customers, so nobody can tell. */
export default defineCheck({
  id: 'reachable-from-internet',
  guideline: 6,
  ways: ['owner'],
  severity: 'critical',
  never: ['weak'],
  needs: [],
  text: {
    passed: { en: 'It does not open from the internet', cy: 'Nid yw’n agor o’r rhyngrwyd' },
    failed: { en: 'It opens from the internet', cy: 'Mae’n agor o’r rhyngrwyd' },
    why: {
      en: 'A page that opens for your phone from outside opens for the whole world. There are lists of such pages, and yours would be on one within days.',
      cy: 'Mae tudalen sy’n agor i’ch ffôn o’r tu allan yn agor i bawb yn y byd. Mae peiriannau chwilio am ddyfeisiau agored yn dod o hyd iddi o fewn dyddiau.',
    },
    todo: {
      en: 'In your router, take out port forwarding and remote access for this device. Then try again from mobile data.',
      cy: 'Tynnwch anfon pyrth ymlaen a mynediad o bell ar gyfer y ddyfais hon yn eich llwybrydd. Yna rhowch gynnig arall arni o ddata symudol.',
    },
  },
  provisions: ['5.6-1'],
  testGroup: '5.6-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeAnswer(subject, 'reachable-from-internet', {
      yes: ['pass', staysShut],
      no: ['fail', opens],
      'shared-address': ['unknown', shared],
    }),
});
const staysShut: Text = {
  en: 'From mobile data, nothing of it opened.',
  cy: 'O ddata symudol, ni agorodd dim ohoni.',
};
const opens: Text = {
  en: 'From mobile data, it opened. You were not on your home network.',
  cy: 'O ddata symudol, fe agorodd heb fod gartref.',
};
const shared: Text = {
  en: 'Your provider shares one internet address between many homes. So this cannot be tried.',
  cy: 'Mae’ch darparwr yn rhannu un cyfeiriad rhyngrwyd rhwng llawer o gwsmeriaid, felly ni ellir rhoi cynnig ar hyn.',
};
