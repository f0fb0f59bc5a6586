import { expect, test } from 'vitest';
import undeclaredSensors from '../../../../scanners/guidelines/personal-data/undeclared-sensors.ts';
import { judged, testCheck } from '../../../support/subject.ts';

testCheck(undeclaredSensors, {
  fail: 'never',
  weak: 'never',
  pass: [{ identity: { manufacturer: 'Garmin' } }],
  unknown: [{}, { identity: { kind: 'doorbell' } }],
});

test('names the senses in both languages', () => {
  const { result } = judged(undeclaredSensors, { identity: { kind: 'computer' } });
  expect(result.reason).toMatchObject({
    en: expect.stringContaining('camera, microphone'),
    cy: expect.stringContaining('meicroffon'),
  });
});
