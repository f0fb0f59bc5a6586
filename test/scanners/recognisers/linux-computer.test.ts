import linuxComputer from '../../../scanners/recognisers/linux-computer.ts';
import { hostname, open, recognises, secureShell } from '../../support/recognition.ts';

recognises(linuxComputer, {
  'a Raspberry Pi by its name': [
    [hostname('raspberrypi')],
    { manufacturer: 'Raspberry Pi', kind: 'computer', sure: true },
  ],
  'a database, without being sure': [[open(6379)], { kind: 'computer' }],
  'its SSH server, without being sure': [
    [secureShell('OpenSSH_9.2p1', 'Debian-2+deb12u3')],
    { kind: 'computer' },
  ],
});
