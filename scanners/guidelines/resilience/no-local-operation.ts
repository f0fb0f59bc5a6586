import { defineCheck } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Question `no-local-operation`, asked with the router’s internet cable out for five minutes: does its main job still work?
 * `yes`, `app-only` when only the app stops, or `no`. */
export default defineCheck({
  id: 'no-local-operation',
  guideline: 9,
  ways: ['owner'],
  severity: 'medium',
  needs: [],
  text: {
    passed: { en: 'It works without the internet', cy: 'Mae’n gweithio heb y rhyngrwyd' },
    failed: { en: 'It stops working without the internet', cy: 'Mae’n peidio â gweithio heb y rhyngrwyd' },
    why: {
      en: 'Internet connections and companies fail. A lock, a heater or an alarm must still do its job then.',
      cy: 'Mae cysylltiadau rhyngrwyd a chwmnïau’n methu. Rhaid i glo, gwresogydd neu larwm ddal i wneud ei waith bryd hynny.',
    },
    todo: {
      en: 'Find out how to use it by hand, and keep a key or a switch as a second way.',
      cy: 'Dysgwch sut i’w defnyddio â llaw, a chadwch allwedd neu switsh fel ail ffordd.',
    },
  },
  provisions: ['5.9-1', '5.9-2'],
  testGroup: '5.9-2-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge: (subject) =>
    judgeAnswer(subject, 'no-local-operation', {
      yes: ['pass', works],
      'app-only': ['weak', appStops],
      no: [vital.has(subject.identity.kind) || subject.care ? 'fail' : 'weak', stops],
    }),
});
const works: Text = {
  en: 'It kept doing its main job while the internet was out.',
  cy: 'Daliodd i wneud ei phrif waith tra oedd y rhyngrwyd i lawr.',
};
const appStops: Text = {
  en: 'Only its app stopped while the internet was out.',
  cy: 'Dim ond ei hap a stopiodd tra oedd y rhyngrwyd i lawr.',
};
const stops: Text = {
  en: 'Its main job stopped while the internet was out.',
  cy: 'Stopiodd ei phrif waith tra oedd y rhyngrwyd i lawr.',
};

/** Kinds whose failure locks people out, leaves them cold or unguarded. */
const vital: ReadonlySet<Kind> = new Set(['lock', 'thermostat', 'alarm', 'telecare']);
