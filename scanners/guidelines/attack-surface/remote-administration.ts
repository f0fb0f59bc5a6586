import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { tcpPort } from '../../probes/open-ports.ts';
import { portSpoof } from '../../probes/port-spoof.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { answered } from '../answered.ts';
import { weak } from '../judgement.ts';
import { answersEverywhere } from '../observed.ts';

/** A door for remote set-up inside the home, or the provider’s own door. Whether they are open to the internet too, only
 * a look from outside can tell. */
export default defineCheck({
  id: 'remote-administration',
  guideline: 6,
  ways: ['asking'],
  severity: 'medium',
  never: ['fail', 'pass'],
  needs: [tcpPort, portSpoof, upnpDescription],
  text: {
    passed: {
      en: 'We found no door for setting it up from afar',
      cy: 'Ni chawsom hyd i ddrws i’w osod o bell',
    },
    failed: { en: 'It has a door for setting it up from afar', cy: 'Mae ganddo ddrws i’w osod o bell' },
    why: {
      en: 'Remote administration lets somebody change your router from outside. Few homes need it, and it is a favourite target.',
      cy: 'Mae gweinyddu o bell yn gadael i rywun newid eich llwybrydd o’r tu allan. Ychydig o gartrefi sydd ei angen, ac mae’n hoff darged.',
    },
    todo: {
      en: 'Switch off remote administration in your router’s settings. Leave it on only if your provider asks for it.',
      cy: 'Diffoddwch weinyddu o bell yng ngosodiadau’ch llwybrydd. Gadewch ef ymlaen dim ond os yw’ch darparwr yn gofyn amdano.',
    },
  },
  provisions: ['5.6-1'],
  testGroup: '5.6-1-2',
  source: 'https://www.broadband-forum.org/pdfs/tr-064-2-0-0.pdf',
  applies: ({ role, identity }) => role === 'gateway' || identity.kind === 'router',
  judge({ facts }) {
    const open = answersEverywhere(facts)
      ? []
      : facts
          .perService(tcpPort)
          .filter(({ service, value }) => service?.port === providerPort && value.state === 'open');
    const setUp = answered(facts, upnpDescription)
      .filter(({ value }) =>
        value.services.some(({ serviceType }) => /:DeviceConfig:|:ManagementServer:/.test(serviceType)),
      )
      .map(({ seen }) => seen);
    return [...open.map((seen) => weak(seen, providerDoor)), ...setUp.map((seen) => weak(seen, localSetUp))];
  },
});
const providerDoor: Text = {
  en: 'The port that providers use for remote set-up answers inside your home.',
  cy: 'Mae’r porth y mae darparwyr yn ei ddefnyddio i osod o bell yn ateb y tu mewn i’ch cartref.',
};
const localSetUp: Text = {
  en: 'Programs in your home can change its settings over TR-064.',
  cy: 'Gall rhaglenni yn eich cartref newid ei osodiadau dros TR-064.',
};

/** CWMP, TR-069: for the provider alone. */
const providerPort = 7547;
