import { defineWizard, type WizardSituation } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';
import { updateSteps } from '../opening.ts';

/** Brings a device up to date, and has the version read again where the device shows it. */
export default defineWizard({
  id: 'update-firmware',
  task: 'fix',
  fixes: [
    'outdated-firmware',
    'stale-firmware',
    'outdated-component',
    'injection-vulnerability',
    'unsigned-update-vulnerability',
    'cloud-transport-vulnerability',
    'hard-coded-credential-vulnerability',
    'unreadable-firmware-version',
  ],
  title: { en: 'Update its software', cy: 'Diweddaru ei meddalwedd' },
  minutes: 15,
  steps: (situation) =>
    fixSteps(situation, 'outdated-firmware', {
      why: [
        {
          en: 'Updates close holes that others know already. An old version keeps them open.',
          cy: 'Mae diweddariadau’n cau tyllau y mae eraill yn gwybod amdanynt eisoes. Mae hen fersiwn yn eu cadw ar agor.',
        },
      ],
      steps: [
        {
          en: 'Look for “About” or “Device info”. Note the version that stands there.',
          cy: 'Chwiliwch am “About” neu “Device info”. Nodwch y fersiwn sydd yno.',
        },
        {
          en: 'Look for “Update”, “Firmware” or “Software”, often under “System”. Choose “Check for updates” and install what there is.',
          cy: 'Chwiliwch am “Update”, “Firmware” neu “Software”, yn aml o dan “System”. Dewiswch “Check for updates” a gosodwch yr hyn sydd yno.',
        },
        {
          en: 'Do not switch it off meanwhile. Wait until it has started again, and look at the version once more.',
          cy: 'Peidiwch â’i diffodd yn y cyfamser. Arhoswch nes ei bod wedi ailgychwyn, ac edrychwch ar y fersiwn unwaith eto.',
        },
        {
          en: 'Switch automatic updates on, where there is a switch.',
          cy: 'Trowch ddiweddariadau awtomatig ymlaen, lle mae switsh.',
        },
        ...updateSteps(situation),
      ],
      ...(hidesVersion(situation) && {
        word: {
          title: {
            en: 'Does the device now say that it is up to date?',
            cy: 'A yw’r ddyfais nawr yn dweud ei bod yn gyfredol?',
          },
          question: 'up-to-date',
        },
      }),
    }),
});

/** A version that the device shows is read by us; one that it hides only its owner can read. */
const hidesVersion = ({ device }: WizardSituation): boolean => device.identity.firmware === undefined;
