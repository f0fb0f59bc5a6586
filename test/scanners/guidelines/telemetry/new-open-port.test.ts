import newOpenPort from '../../../../scanners/guidelines/telemetry/new-open-port.ts';
import { tcpPort, tcpSweep } from '../../../../scanners/probes/open-ports.ts';
import { portSpoof } from '../../../../scanners/probes/port-spoof.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const port = (number: number, state: 'open' | 'closed') =>
  saw(tcpPort, { state }, { transport: 'tcp', port: number });
const everywhere = saw(portSpoof, { state: 'open', looked: 3, accepted: 3 });
const sweep = saw(tcpSweep, { looked: 120, open: 1, closed: 119, silent: 0, finished: true });

testCheck(newOpenPort, {
  fail: [{ seen: [port(23, 'open'), sweep], earlier: [port(23, 'closed'), sweep] }],
  weak: [{ seen: [port(8080, 'open'), sweep], earlier: [port(8080, 'closed'), sweep] }],
  pass: [{ seen: [port(80, 'open'), sweep], earlier: [port(80, 'open'), sweep] }],
  unknown: [
    {},
    { seen: [port(23, 'open'), sweep, everywhere], earlier: [port(23, 'closed'), sweep] },
    { seen: [port(80, 'open'), sweep] },
  ],
});
