import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-unused-services',
  task: 'fix',
  fixes: ['unexpected-open-port', 'new-open-port', 'insecure-option-enabled'],
  title: {
    en: 'Switch off what you do not use',
    cy: 'Diffodd yr hyn nad ydych yn ei ddefnyddio',
  },
  minutes: 6,
  steps: (situation) =>
    fixSteps(situation, 'unexpected-open-port', {
      why: [
        {
          en: 'Every door that is open is one more that can be tried. A device should open only those that it needs.',
          cy: 'Mae pob drws sydd ar agor yn un arall y gellir rhoi cynnig arno. Dylai dyfais agor dim ond y rhai sydd eu hangen arni.',
        },
      ],
      steps: [
        {
          en: 'Look through “Network”, “Services” and “Advanced”. Names to look for are SSH, FTP, UPnP, remote access and media server.',
          cy: 'Edrychwch drwy “Network”, “Services” ac “Advanced”. Enwau i chwilio amdanynt yw SSH, FTP, UPnP, remote access a media server.',
        },
        {
          en: 'Switch off what you do not use, one at a time. If something stops working, switch that one on again.',
          cy: 'Diffoddwch yr hyn nad ydych yn ei ddefnyddio, un ar y tro. Os bydd rhywbeth yn peidio â gweithio, trowch hwnnw ymlaen eto.',
        },
      ],
    }),
});
