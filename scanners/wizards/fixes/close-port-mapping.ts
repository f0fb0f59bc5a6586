import { defineWizard } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { fixSteps } from '../fix-steps.ts';

/** Shuts a door that a device opened in the router, by hand or, on the owner's click, by the router's own protocol. */
export default defineWizard({
  id: 'close-port-mapping',
  task: 'fix',
  fixes: ['upnp-port-mapping'],
  title: { en: 'Close a door in your router', cy: 'Cau drws yn eich llwybrydd' },
  minutes: 5,
  steps(situation) {
    const isOpen = situation.finding?.result === 'fail';
    const steps = fixSteps(situation, 'upnp-port-mapping', {
      why: [
        {
          en: 'Your router lets people on the internet reach a device in your home.',
          cy: 'Mae eich llwybrydd yn gadael i bobl ar y rhyngrwyd gyrraedd dyfais yn eich cartref.',
        },
      ],
      steps: [
        {
          en: 'Look for “UPnP” and switch it off. If a game console needs it, leave it on and look for “Port forwarding” or “Virtual server” instead.',
          cy: 'Chwiliwch am “UPnP” a’i ddiffodd. Os oes ei angen ar gonsol gemau, gadewch ef ymlaen a chwiliwch am “Port forwarding” neu “Virtual server” yn lle hynny.',
        },
        {
          en: 'Delete the entry for this door.',
          cy: 'Dilëwch y cofnod ar gyfer y drws hwn.',
        },
      ],
    });
    return steps.flatMap((step) =>
      step.id === 'change' && isOpen
        ? [
            {
              kind: 'do' as const,
              id: 'close',
              title: { en: 'Close this door', cy: 'Cau’r drws hwn' },
              body: [offered],
              steps: [byHand],
              offer: { action: 'close-port-mapping' as const, label: closeIt },
            },
            step,
          ]
        : [step],
    );
  },
});

const offered: Text = {
  en: 'We can ask the router to close this one door. Nothing else is changed, and we read the list again afterwards.',
  cy: 'Gallwn ofyn i’r llwybrydd gau’r un drws hwn. Nid oes dim arall yn cael ei newid, ac rydym yn darllen y rhestr eto wedyn.',
};
const byHand: Text = {
  en: 'Let us close it for you, or go on and close it by hand. If a device of yours needs the door, it will open it again unless UPnP is off.',
  cy: 'Gadewch i ni ei gau i chi, neu ewch ymlaen a’i gau â llaw. Os oes angen y drws ar ddyfais o’ch eiddo, bydd yn ei agor eto oni bai bod UPnP wedi’i ddiffodd.',
};
const closeIt: Text = { en: 'Close this door for me', cy: 'Cau’r drws hwn i mi' };
