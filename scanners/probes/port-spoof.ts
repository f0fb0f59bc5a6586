import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';
import { tcpSweep } from './open-ports.ts';
import { randomId } from './random.ts';

/** Whether ports answer that nothing should listen on: then open ports prove nothing. */
export const portSpoof = fact(
  'tcp.spoof',
  answer({
    looked: z.number().int(),
    accepted: z.number().int(),
  }),
);

/** So many open ports call for a control. */
const manyOpen = 8;
const controls = 3;

/** Knocks on three random high ports of a device that has many open. */
export default defineProbe({
  id: 'port-spoof',
  touch: 'asks',
  needs: [tcpSweep],
  gives: [portSpoof],
  targets: (facts) => (facts.all(tcpSweep).some(({ value }) => value.open >= manyOpen) ? [{}] : []),
  async run(_target, { host, observe }) {
    let accepted = 0;
    for (let looked = 0; looked < controls; looked += 1) {
      // Between the ports that services choose and those that systems hand out for an hour.
      const connected = await host.connect(20_000 + (randomId() % 10_000), { knock: true });
      if (connected.state !== 'open') continue;
      connected.connection.close();
      accepted += 1;
    }
    observe(portSpoof, { state: 'open', looked: controls, accepted });
  },
});
