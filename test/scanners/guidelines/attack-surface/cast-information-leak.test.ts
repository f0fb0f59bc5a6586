import { expect, test } from 'vitest';
import castInformationLeak from '../../../../scanners/guidelines/attack-surface/cast-information-leak.ts';
import { castInfo } from '../../../../scanners/probes/cast-info.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const cast = { transport: 'tcp', port: 8008 } as const;
const nothing = { networkName: false, accessPoint: false, location: false, publicKey: false };
const told = (status: number, tells: Partial<typeof nothing> = {}, name?: string) =>
  saw(
    castInfo,
    { state: 'open', tls: false, status, tells: { ...nothing, ...tells }, ...(name && { name }) },
    cast,
  );

testCheck(castInformationLeak, {
  fail: [{ seen: [told(200, { networkName: true })] }, { seen: [told(200, { location: true })] }],
  weak: [{ seen: [told(200, {}, 'Kitchen')] }],
  pass: [{ seen: [told(404)] }, { seen: [told(403)] }],
  unknown: [
    {},
    { seen: [told(200)] },
    { seen: [told(500)] },
    { seen: [saw(castInfo, { state: 'silent' }, cast)] },
  ],
});

test('both ports together are one finding', () => {
  const secure = { ...told(200, { location: true }), service: { transport: 'tcp', port: 8443 } as const };
  const { findings } = judged(castInformationLeak, { seen: [told(200, { location: true }), secure] });
  expect(findings).toMatchObject([{ service: { port: 8008 } }]);
});
