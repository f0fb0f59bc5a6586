import { z } from 'zod';
import { defineProbe, type ProbeContext } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { neverTouchPorts, quickTcpPorts, standardTcpPorts } from '../knowledge/services.ts';
import { notAnswered, words } from './answer.ts';

/** Whether a TCP connection could be made. The ports of the quick list are always told; of all others only the open ones. */
export const tcpPort = fact(
  'tcp.port',
  z.object({ state: z.enum(['open', 'closed', 'silent', 'refused', 'unreadable']), why: words.optional() }),
  ({ state }) => (state === 'refused' || state === 'unreadable' ? undefined : { state }),
);

/** How many ports were knocked on in one go, and what came of it. */
export const tcpSweep = fact(
  'tcp.sweep',
  z.object({
    looked: z.number().int(),
    open: z.number().int(),
    closed: z.number().int(),
    silent: z.number().int(),
    /** False when it ended early: the device stopped answering, or the check was stopped. */
    finished: z.boolean(),
  }),
);

/** Asked first, because most homes' devices have one of them: the first card on the screen waits for these. */
const likeliest = [
  80, 443, 22, 8080, 445, 53, 554, 23, 8008, 8009, 7000, 631, 1400, 8060, 8443, 5000, 9999, 6668,
];

/** Knocks under way at once. The door lets through as many as the device can bear. */
const knocksAtOnce = 16;

/** So many open ports are no device's own: something answers for every port. */
const mostOpen = 256;

/** More silence than this is a firewall, not bad luck. */
const mostAgain = 24;

/** A device that is half asleep or drops most packets is not knocked on for longer than this, unless all ports were asked for. */
const longestMs = 100_000;

/** Knocks on TCP ports: a connection is made and closed at once, nothing is sent. */
export default defineProbe({
  id: 'open-ports',
  touch: 'asks',
  needs: [],
  gives: [tcpPort, tcpSweep],
  targets: () => [{}],
  async run(_target, context) {
    const counts = { open: 0, closed: 0, silent: 0 };
    const silent: number[] = [];
    let looked = 0;
    let finished = true;
    const endAt = performance.now() + (context.depth === 'full' ? Number.POSITIVE_INFINITY : longestMs);
    for (const ports of rounds(context)) {
      // A device that is silent on every port of the first round keeps silent: a firewall drops all.
      if (looked > 0 && counts.open + counts.closed === 0) finished = false;
      const waiting = ports.values();
      const knockOnRest = async () => {
        for (const port of waiting) {
          const enough = counts.open >= mostOpen || performance.now() > endAt;
          if (!finished || context.signal.aborted || enough) {
            finished = false;
            return;
          }
          const state = await knock(port, context);
          // Our own rules: the check was stopped, or the device has left.
          if (state === 'refused') finished = false;
          else looked += 1;
          if (state === 'silent') silent.push(port);
          if (state !== 'refused' && state !== 'unreadable') counts[state] += 1;
        }
      };
      await Promise.all(Array.from({ length: knocksAtOnce }, knockOnRest));
    }
    if (finished && counts.open + counts.closed > counts.silent && silent.length <= mostAgain)
      await askAgain();
    context.observe(tcpSweep, { looked, ...counts, finished });

    /** Where most ports answer, silence may be a packet that Wi-Fi lost. */
    async function askAgain() {
      for (const port of silent) {
        const state = await knock(port, context);
        if (state !== 'open' && state !== 'closed') continue;
        counts.silent -= 1;
        counts[state] += 1;
      }
    }
  },
});

/** The ports to knock on, likely ones first; what the second round asks is of no use where the first met silence. */
function rounds({ onlyPorts, depth }: ProbeContext): readonly (readonly number[])[] {
  if (onlyPorts) return [onlyPorts.filter((port) => !neverTouchPorts.has(port))];
  const first = [...new Set([...likeliest.filter((port) => quickTcpPorts.includes(port)), ...quickTcpPorts])];
  if (depth === 'quick') return [first];
  const known = new Set(first);
  const all = depth === 'full' ? Array.from({ length: 65_535 }, (_, index) => index + 1) : standardTcpPorts();
  return [first, all.filter((port) => !known.has(port) && !neverTouchPorts.has(port))];
}

async function knock(port: number, { host, observe, onlyPorts }: ProbeContext) {
  const outcome = await host.connect(port, { knock: true });
  if (outcome.state === 'open') outcome.connection.close();
  if (outcome.state === 'open' || onlyPorts || quickTcpPorts.includes(port)) {
    const value = outcome.state === 'open' ? { state: outcome.state } : notAnswered(outcome);
    observe(tcpPort, value, { transport: 'tcp', port });
  }
  return outcome.state;
}
