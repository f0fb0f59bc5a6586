import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'check-gateway',
  task: 'fix',
  fixes: ['gateway-impersonation', 'address-conflict'],
  title: {
    en: 'Find out who answers for your router',
    cy: 'Canfod pwy sy’n ateb dros eich llwybrydd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'gateway-impersonation', {
      begin: 'anywhere',
      why: [
        {
          en: 'Two devices claim the same address, or something else claims to be your router. Often it is a mesh or a new router of yours.',
          cy: 'Mae dwy ddyfais yn hawlio’r un cyfeiriad, neu mae rhywbeth arall yn honni mai ef yw eich llwybrydd. Yn aml, rhwyll neu lwybrydd newydd sydd gennych ydyw.',
        },
      ],
      steps: [
        {
          en: 'Switch the router off, wait half a minute, and switch it on. Wait until the internet is back.',
          cy: 'Diffoddwch y llwybrydd, arhoswch hanner munud, a’i droi ymlaen. Arhoswch nes bod y rhyngrwyd yn ôl.',
        },
        {
          en: 'If a device has a fixed address in its settings, set it to “automatic” or “DHCP”.',
          cy: 'Os oes gan ddyfais gyfeiriad sefydlog yn ei gosodiadau, gosodwch ef i “automatic” neu “DHCP”.',
        },
      ],
      warning: {
        en: 'The internet stops for a few minutes. If somebody at home has a care alarm, tell them first.',
        cy: 'Bydd y rhyngrwyd yn stopio am ychydig funudau. Os oes larwm gofal gan rywun gartref, dywedwch wrthynt yn gyntaf.',
      },
    }),
});
