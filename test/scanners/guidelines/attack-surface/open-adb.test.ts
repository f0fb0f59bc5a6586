import openAdb from '../../../../scanners/guidelines/attack-surface/open-adb.ts';
import { adbConnect } from '../../../../scanners/probes/adb-connect.ts';
import { tcpPort } from '../../../../scanners/probes/open-ports.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const door = { transport: 'tcp', port: 5555 } as const;
const replied = (reply: 'open' | 'guarded' | 'tls') => saw(adbConnect, { state: 'open', reply }, door);

testCheck(openAdb, {
  fail: [{ seen: [replied('open')] }],
  weak: [{ seen: [replied('guarded')] }, { seen: [replied('tls')] }],
  pass: [{ seen: [saw(tcpPort, { state: 'closed' }, door)] }],
  unknown: [
    {},
    { seen: [saw(adbConnect, { state: 'silent' }, door), saw(tcpPort, { state: 'silent' }, door)] },
  ],
});
