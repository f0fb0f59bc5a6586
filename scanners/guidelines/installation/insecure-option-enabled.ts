import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { smbShares } from '../../probes/smb-shares.ts';
import { snmpSystem } from '../../probes/snmp-system.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { upnpPortMappings } from '../../probes/upnp-port-mappings.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'insecure-option-enabled',
  guideline: 12,
  ways: ['asking', 'closer'],
  severity: 'medium',
  never: ['fail'],
  restates: ['upnp-port-mapping', 'wps-enabled', 'open-file-share', 'unencrypted-snmp'],
  needs: [upnpPortMappings, smbShares, snmpSystem, upnpDescription],
  text: {
    passed: {
      en: 'None of the risky options that we know is switched on',
      cy: 'Nid oes yr un o’r dewisiadau peryglus y gwyddom amdanynt ymlaen',
    },
    failed: { en: 'A risky option is switched on', cy: 'Mae dewis peryglus wedi’i droi ymlaen' },
    why: {
      en: 'Options that make set-up easy often stay on for years. Each of them opens the device a little more than it needs.',
      cy: 'Mae dewisiadau sy’n hwyluso gosod yn aml yn aros ymlaen am flynyddoedd. Mae pob un yn agor y ddyfais ychydig yn fwy nag sydd ei angen.',
    },
    todo: {
      en: 'Switch off what you do not use in its settings.',
      cy: 'Diffoddwch yr hyn nad ydych yn ei ddefnyddio yn ei gosodiadau.',
    },
  },
  provisions: ['5.12-1', '5.6-1'],
  testGroup: '5.12-1-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge({ facts }) {
    const described = answered(facts, upnpDescription);
    const options = [
      ...answered(facts, upnpPortMappings).map(({ seen }) => ({ seen, name: 'UPnP' })),
      ...described
        .filter(({ value }) => value.deviceTypes.some((type) => type.includes('WFADevice')))
        .map(({ seen }) => ({ seen, name: 'WPS' })),
      ...answered(facts, smbShares)
        .filter(({ value }) => value.guest)
        .map(({ seen }) => ({ seen, name: 'SMB guest' })),
      ...answered(facts, snmpSystem).map(({ seen }) => ({ seen, name: 'SNMP' })),
    ];
    if (options.length > 0) {
      const names = [...new Set(options.map(({ name }) => name))].join(', ');
      return [
        weak(
          options.map(({ seen }) => seen),
          fill(on, { names }),
        ),
      ];
    }
    const refused = answered(facts, smbShares).map(({ seen }) => seen);
    return refused.length > 0 ? [passed(refused, off)] : [];
  },
});
const on: Text = { en: 'These options are on: {names}.', cy: 'Mae’r dewisiadau hyn ymlaen: {names}.' };
const off: Text = {
  en: 'The options that we could ask about are off.',
  cy: 'Mae’r dewisiadau y gallem holi amdanynt wedi’u diffodd.',
};
