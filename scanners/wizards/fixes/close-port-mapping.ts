import { defineWizard } from '../../core/define.ts';
import { switchSteps } from '../switch-off.ts';

export default defineWizard({
  id: 'close-port-mapping',
  task: 'fix',
  fixes: ['upnp-port-mapping'],
  title: { en: 'Close a door in your router', cy: 'Cau drws yn eich llwybrydd' },
  minutes: 5,
  steps: (situation) =>
    switchSteps(situation, 'upnp-port-mapping', {
      why: [
        {
          en: 'Your router lets people on the internet reach a device in your home.',
          cy: 'Mae eich llwybrydd yn gadael i bobl ar y rhyngrwyd gyrraedd dyfais yn eich cartref.',
        },
      ],
      steps: [
        {
          en: 'Look for “Port forwarding”, “UPnP” or “Virtual server”. Delete the entry for this device. Then switch UPnP off, unless a game console needs it.',
          cy: 'Chwiliwch am “Port forwarding”, “UPnP” neu “Virtual server”. Dilëwch y cofnod ar gyfer y ddyfais hon. Yna diffoddwch UPnP, oni bai bod consol gemau ei angen.',
        },
      ],
    }),
});
