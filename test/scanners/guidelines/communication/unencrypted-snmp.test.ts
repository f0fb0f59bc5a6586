import check from '../../../../scanners/guidelines/communication/unencrypted-snmp.ts';
import { snmpEngine } from '../../../../scanners/probes/snmp-engine.ts';
import { snmpSystem } from '../../../../scanners/probes/snmp-system.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const snmp = { transport: 'udp', port: 161 } as const;

testCheck(check, {
  fail: 'never',
  weak: [{ seen: [saw(snmpSystem, { state: 'open', community: 'public', version: '2c' }, snmp)] }],
  pass: [{ seen: [saw(snmpSystem, { state: 'closed' }, snmp)] }],
  unknown: [
    {},
    { seen: [saw(snmpSystem, { state: 'silent' }, snmp)] },
    {
      seen: [
        saw(snmpSystem, { state: 'silent' }, snmp),
        saw(snmpEngine, { state: 'open', engine: '80001f88', boots: 1, upSeconds: 9 }, snmp),
      ],
    },
  ],
});
