import compromiseIndicatorPort from '../../../../scanners/guidelines/integrity/compromise-indicator-port.ts';
import { tcpPort, tcpSweep } from '../../../../scanners/probes/open-ports.ts';
import { portSpoof } from '../../../../scanners/probes/port-spoof.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const tcp = (port: number) => ({ transport: 'tcp', port }) as const;
const port = (number: number, state: 'open' | 'closed') => saw(tcpPort, { state }, tcp(number));
const everywhere = saw(portSpoof, { state: 'open', looked: 3, accepted: 3 });
const sweep = saw(tcpSweep, { looked: 120, open: 1, closed: 119, silent: 0, finished: true });

testCheck(compromiseIndicatorPort, {
  fail: [{ seen: [port(23, 'open'), sweep], earlier: [port(23, 'closed'), sweep] }],
  weak: 'never',
  pass: [{ seen: [port(23, 'closed'), sweep], earlier: [port(23, 'closed'), sweep] }],
  unknown: [
    {},
    { seen: [port(23, 'open'), sweep, everywhere], earlier: [port(23, 'closed'), sweep] },
    { seen: [port(23, 'open'), sweep] },
    { seen: [port(23, 'open'), sweep], earlier: [port(23, 'open'), sweep] },
  ],
});
