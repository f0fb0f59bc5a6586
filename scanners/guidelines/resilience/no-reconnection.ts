import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `no-reconnection`, measured ten minutes after the router was restarted: is it back without help? `yes` or `no`. */
export default defineCheck({
  id: 'no-reconnection',
  guideline: 9,
  ways: ['owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'It finds your network again by itself',
      cy: 'Mae’n dod o hyd i’ch rhwydwaith eto ar ei phen ei hun',
    },
    failed: {
      en: 'It does not find your network again by itself',
      cy: 'Nid yw’n dod o hyd i’ch rhwydwaith eto ar ei phen ei hun',
    },
    why: {
      en: 'Routers restart, by night updates for example. A device that stays away does nothing until somebody notices.',
      cy: 'Mae llwybryddion yn ailgychwyn, er enghraifft gyda diweddariadau nos. Mae dyfais sy’n aros i ffwrdd yn gwneud dim nes i rywun sylwi.',
    },
    todo: {
      en: 'Switch it off and on. If that helps only for a while, place it nearer to the router or update it.',
      cy: 'Diffoddwch hi a’i throi ymlaen eto. Os yw hynny’n helpu am ychydig yn unig, rhowch hi’n nes at y llwybrydd neu diweddarwch hi.',
    },
  },
  provisions: ['5.9-3'],
  testGroup: '5.9-3',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'no-reconnection', { yes: good, no: { result: 'weak', reason: bad } }),
});
const good: Text = {
  en: 'It came back after the router’s restart.',
  cy: 'Daeth yn ôl ar ôl ailgychwyn y llwybrydd.',
};
const bad: Text = {
  en: 'It had not come back ten minutes after the router’s restart.',
  cy: 'Nid oedd wedi dod yn ôl ddeng munud ar ôl ailgychwyn y llwybrydd.',
};
