import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question `setup-wifi-absent`: after the reset, did its own set-up Wi-Fi appear on your phone? `yes` or `no`. Not every
 * device has one, so `no` proves nothing. */
export default defineCheck({
  id: 'setup-wifi-absent',
  guideline: 11,
  ways: ['owner'],
  severity: 'medium',
  never: ['fail', 'weak'],
  needs: [],
  text: {
    passed: {
      en: 'After the reset its own set-up Wi-Fi appeared',
      cy: 'Ar ôl yr ailosod ymddangosodd ei Wi-Fi gosod ei hun',
    },
    failed: {
      en: 'After the reset its own set-up Wi-Fi did not appear',
      cy: 'Ar ôl yr ailosod nid ymddangosodd ei Wi-Fi gosod ei hun',
    },
    why: {
      en: 'A device fresh from a reset often offers a Wi-Fi of its own. That shows that it has forgotten yours.',
      cy: 'Mae dyfais sydd newydd ei hailosod yn aml yn cynnig ei Wi-Fi ei hun. Mae hynny’n dangos ei bod wedi anghofio’ch un chi.',
    },
    todo: {
      en: 'Wait two minutes and look again at the list of Wi-Fi networks.',
      cy: 'Arhoswch ddau funud ac edrychwch eto ar y rhestr o rwydweithiau Wi-Fi.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeYesNo(subject, 'setup-wifi-absent', { yes: good, no: { result: 'unknown', reason: bad } }),
});
const good: Text = {
  en: 'Its own set-up Wi-Fi was seen after the reset.',
  cy: 'Gwelwyd ei Wi-Fi gosod ei hun ar ôl yr ailosod.',
};
const bad: Text = {
  en: 'Its own set-up Wi-Fi was not seen, which not every device has.',
  cy: 'Ni welwyd ei Wi-Fi gosod ei hun, ac nid oes un gan bob dyfais.',
};
