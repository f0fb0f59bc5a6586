import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { parseRsyncAnswer, rsyncListQuery } from '../protocols/rsync-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** Modules that an rsync server lists to anybody. */
export const rsyncModules = fact(
  'rsync.modules',
  answer({
    version: words,
    modules: list(z.object({ name: words, comment: words.optional() }), 64),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'rsync', version: value.version }) : undefined),
);

/** Asks an rsync server for the names of its modules. No file is listed or read. */
export default defineProbe({
  id: 'rsync-modules',
  touch: 'asks',
  needs: [tcpPort],
  gives: [rsyncModules],
  targets: (facts) => openPortsOf(facts, 'rsync').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const whole = (bytes: Uint8Array) => {
      const answer = parseRsyncAnswer(bytes);
      return answer?.complete || answer?.error !== undefined ? answer : undefined;
    };
    const asked = await askTcp(host, service.port, { request: rsyncListQuery, parse: whole });
    if (asked.state !== 'read') {
      observe(rsyncModules, notAnswered(asked), service);
      return;
    }
    const { version, modules } = asked.value;
    observe(rsyncModules, { state: 'open', version, modules }, service);
  },
});
