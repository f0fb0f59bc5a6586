import { expect, test } from 'vitest';
import { kasaDevice } from '../../../../scanners/discovery/kasa.ts';
import locationLeak from '../../../../scanners/guidelines/personal-data/location-leak.ts';
import { kasaInfo } from '../../../../scanners/probes/kasa-info.ts';
import { samsungTvInfo } from '../../../../scanners/probes/samsung-tv-info.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const kasa = (location: boolean) =>
  saw(kasaInfo, { state: 'open', location }, { transport: 'tcp', port: 9999 });

testCheck(locationLeak, {
  fail: [{ seen: [kasa(true)] }, { seen: [saw(kasaDevice, { tellsLocation: true })] }],
  weak: 'never',
  pass: [{ seen: [kasa(false)] }, { seen: [saw(samsungTvInfo, { state: 'open', networkName: false })] }],
  unknown: [
    {},
    { seen: [saw(samsungTvInfo, { state: 'open', networkName: true })] },
    { seen: [saw(kasaInfo, { state: 'silent' })] },
  ],
});

test('the same leak by broadcast and by connection is one finding, at the connection', () => {
  const { findings } = judged(locationLeak, { seen: [kasa(true), saw(kasaDevice, { tellsLocation: true })] });
  expect(findings).toMatchObject([{ service: { transport: 'tcp', port: 9999 } }]);
});
