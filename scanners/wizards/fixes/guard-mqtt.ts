import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'guard-mqtt',
  task: 'fix',
  fixes: ['anonymous-mqtt'],
  title: { en: 'Put a password on the message server', cy: 'Rhoi cyfrinair ar y gweinydd negeseuon' },
  minutes: 10,
  steps: (situation) =>
    fixSteps(situation, 'anonymous-mqtt', {
      why: [
        {
          en: 'Your smart home’s messages can be read and sent by anyone on your Wi-Fi.',
          cy: 'Gall unrhyw un ar eich Wi-Fi ddarllen ac anfon negeseuon eich cartref clyfar.',
        },
      ],
      steps: [
        {
          en: 'In the settings of the MQTT server, switch anonymous access off and add a user with a password. Then give the same user to each device that connects.',
          cy: 'Yng ngosodiadau’r gweinydd MQTT, diffoddwch fynediad dienw ac ychwanegwch ddefnyddiwr gyda chyfrinair. Yna rhowch yr un defnyddiwr i bob dyfais sy’n cysylltu.',
        },
      ],
    }),
});
