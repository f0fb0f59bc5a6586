import { snmpSystem } from '../../../scanners/probes/snmp-system.ts';
import snmpAgent from '../../../scanners/recognisers/snmp-agent.ts';
import { saw } from '../../support/observations.ts';
import { agent, recognises } from '../../support/recognition.ts';

const system = (objectId: string, description?: string) =>
  saw(
    snmpSystem,
    { state: 'open', community: 'public', version: '2c', objectId, ...(description && { description }) },
    { transport: 'udp', port: 161 },
  );

recognises(snmpAgent, {
  'the maker of an agent, who makes printers and nothing else': [
    [system('1.3.6.1.4.1.641.1.5')],
    { manufacturer: 'Lexmark', kind: 'printer' },
  ],
  'a maker of many things': [[system('.1.3.6.1.4.1.9.1.1208')], { manufacturer: 'Cisco' }],
  'the agent program names nobody': [[system('1.3.6.1.4.1.8072.3.2.10')], {}],
  'a number that begins like another': [[system('1.3.6.1.4.1.6411.1')], {}],
  'its firmware': [[agent('GS1900-8HP, Firmware V2.70(AAHI.3)')], { firmware: '2.70' }],
  'no figure that is no version': [[agent('Linux nas 5.10.0 #1 SMP armv7l')], {}],
});
