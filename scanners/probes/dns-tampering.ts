import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered } from './answer.ts';
import { askName } from './name-question.ts';
import { openResolver } from './open-resolver.ts';
import { randomHex } from './random.ts';

/** Whether the home's name server makes up answers: a random name below .invalid must not exist (RFC 6761 section 6.4). */
export const dnsTampering = fact(
  'dns.tampering',
  answer({
    /** The answer to a name that cannot exist. */
    invalidName: z.enum(['no-such-name', 'made-up', 'error']),
    /** A well-known name whose addresses are published and fixed; `wrong` when another address came. */
    controlName: z.enum(['right', 'wrong', 'error']),
  }),
);

/** Root name servers have kept these addresses for decades (https://www.iana.org/domains/root/servers), and nobody filters them. */
const controls: readonly (readonly [string, string])[] = [
  ['a.root-servers.net', '198.41.0.4'],
  ['f.root-servers.net', '192.5.5.241'],
];

/** Asks the home's name server for a name that cannot exist and for two that every honest one knows. */
export default defineProbe({
  id: 'dns-tampering',
  touch: 'careful',
  needs: [openResolver],
  gives: [dnsTampering],
  targets: (facts, { kind }) =>
    kind === 'router'
      ? facts
          .perService(openResolver)
          .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : []))
      : [],
  async run({ service }, { host, observe }) {
    if (!service) return;
    const invalid = await askName(host, `homelatch-${randomHex(6)}.invalid`);
    if (invalid.state !== 'read') {
      observe(dnsTampering, notAnswered(invalid), service);
      return;
    }
    const answers = [];
    for (const [name, address] of controls) {
      const told = await askName(host, name);
      // Filters answer with 0.0.0.0 or nothing: that is no wrong address.
      const addresses = told.state === 'read' ? told.value.addresses.filter((a) => a !== '0.0.0.0') : [];
      answers.push(addresses.length === 0 ? 'error' : addresses.includes(address) ? 'right' : 'wrong');
    }
    const { code, addresses } = invalid.value;
    observe(
      dnsTampering,
      {
        state: 'open',
        invalidName: addresses.length > 0 ? 'made-up' : code === 3 ? 'no-such-name' : 'error',
        controlName: answers.includes('right')
          ? 'right'
          : answers.every((a) => a === 'wrong')
            ? 'wrong'
            : 'error',
      },
      service,
    );
  },
});
