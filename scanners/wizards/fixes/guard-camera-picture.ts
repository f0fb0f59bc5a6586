import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'guard-camera-picture',
  task: 'fix',
  fixes: ['open-rtsp-stream', 'open-camera-image', 'open-onvif-users'],
  title: { en: 'Put a password on the camera picture', cy: 'Rhoi cyfrinair ar lun y camera' },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'open-rtsp-stream', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can watch what the camera sees.',
          cy: 'Gall unrhyw un ar eich Wi-Fi wylio’r hyn y mae’r camera’n ei weld.',
        },
      ],
      steps: [
        {
          en: 'Look for “RTSP”, “ONVIF” or “Stream”. Switch it off, or choose “Digest” or “Authentication required”.',
          cy: 'Chwiliwch am “RTSP”, “ONVIF” neu “Stream”. Diffoddwch ef, neu dewiswch “Digest” neu “Authentication required”.',
        },
      ],
    }),
});
