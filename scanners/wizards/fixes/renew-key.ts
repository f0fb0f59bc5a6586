import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'renew-key',
  task: 'fix',
  fixes: [
    'shared-tls-key',
    'shared-ssh-host-key',
    'baked-in-certificate',
    'invalid-certificate',
    'key-survives-reset',
  ],
  title: {
    en: 'Make a new key',
    cy: 'Gwneud allwedd newydd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'shared-tls-key', {
      why: [
        {
          en: 'A device proves who it is by a secret key. This key cannot do that: others have it, or it was made badly.',
          cy: 'Mae dyfais yn profi pwy yw hi drwy allwedd gyfrinachol. Ni all yr allwedd hon wneud hynny: mae gan eraill hi, neu cafodd ei gwneud yn wael.',
        },
      ],
      steps: [
        {
          en: 'First look at its date and time, and set them right. Then install updates: many make a new key.',
          cy: 'Yn gyntaf edrychwch ar ei dyddiad a’i hamser, a’u cywiro. Yna gosodwch ddiweddariadau: mae llawer yn gwneud allwedd newydd.',
        },
        {
          en: 'Look for “Certificate”, “HTTPS”, “SSL” or “SSH keys”, and choose “Create”, “Renew” or “Regenerate”.',
          cy: 'Chwiliwch am “Certificate”, “HTTPS”, “SSL” neu “SSH keys”, a dewiswch “Create”, “Renew” neu “Regenerate”.',
        },
        {
          en: 'If you copied a memory card from one device to another, make new keys on the copy.',
          cy: 'Os gwnaethoch gopïo cerdyn cof o un ddyfais i un arall, gwnewch allweddi newydd ar y copi.',
        },
      ],
    }),
});
