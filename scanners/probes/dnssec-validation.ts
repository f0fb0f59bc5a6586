import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered } from './answer.ts';
import { askName } from './name-question.ts';
import { openResolver } from './open-resolver.ts';

/** Whether the home's name server checks signatures (DNSSEC, RFC 4035): a wrongly signed name must fail, a rightly signed one carries AD. */
export const dnssecValidation = fact(
  'dns.dnssec',
  answer({
    /** The wrongly signed name was refused with SERVFAIL. */
    refusesWrong: z.boolean(),
    authenticates: z.boolean(),
    validates: z.boolean(),
  }),
);

/** Kept broken on purpose by Comcast, for tests like this one (https://dnssec-failed.org). */
const wronglySigned = 'dnssec-failed.org';
const rightlySigned = 'internetsociety.org';
const serverFailure = 2;

/** Asks the home's name server for a name with wrong signatures and one with right ones. */
export default defineProbe({
  id: 'dnssec-validation',
  touch: 'careful',
  needs: [openResolver],
  gives: [dnssecValidation],
  targets: (facts, { kind }) =>
    kind === 'router'
      ? facts
          .perService(openResolver)
          .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : []))
      : [],
  async run({ service }, { host, observe }) {
    if (!service) return;
    const right = await askName(host, rightlySigned);
    const wrong = right.state === 'read' ? await askName(host, wronglySigned) : right;
    if (right.state !== 'read' || wrong.state !== 'read') {
      const missing = right.state === 'read' ? wrong : right;
      if (missing.state !== 'read') observe(dnssecValidation, notAnswered(missing), service);
      return;
    }
    if (right.value.addresses.length === 0) {
      observe(dnssecValidation, { state: 'unreadable', why: 'the control name was not found' }, service);
      return;
    }
    const refusesWrong = wrong.value.code === serverFailure;
    const authenticates = right.value.authentic;
    const validates = refusesWrong && wrong.value.addresses.length === 0;
    observe(dnssecValidation, { state: 'open', refusesWrong, authenticates, validates }, service);
  },
});
