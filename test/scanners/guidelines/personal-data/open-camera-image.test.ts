import openCameraImage from '../../../../scanners/guidelines/personal-data/open-camera-image.ts';
import { cameraStill } from '../../../../scanners/probes/camera-still.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const still = (status: number, image: boolean) =>
  saw(cameraStill, { state: 'open', path: '/snapshot.jpg', status, image }, { transport: 'tcp', port: 80 });

testCheck(openCameraImage, {
  fail: [{ seen: [still(200, true)] }],
  weak: 'never',
  pass: [{ seen: [still(401, false)] }, { seen: [still(403, false)] }],
  unknown: [{}, { seen: [still(404, false)] }, { seen: [saw(cameraStill, { state: 'silent' })] }],
});
