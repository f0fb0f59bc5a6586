import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseSnmpEngine, snmpEngineQuestion } from '../protocols/snmp-engine.ts';
import { answer, notAnswered, words } from './answer.ts';
import { randomId } from './random.ts';
import { snmpSystem } from './snmp-system.ts';

/** An SNMP agent of version 3, by the name that its engine gives to whoever asks (RFC 3414 section 4). */
export const snmpEngine = fact(
  'snmp.engine',
  answer({
    engine: words,
    enterprise: z.number().int().optional(),
    boots: z.number().int(),
    upSeconds: z.number().int(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'snmp', version: '3' } : undefined),
);

/** Asks whether version 3 is there where the old ones kept silent. No account is named. */
export default defineProbe({
  id: 'snmp-engine',
  touch: 'asks',
  needs: [snmpSystem],
  gives: [snmpEngine],
  targets: (facts) =>
    facts
      .perService(snmpSystem)
      .flatMap(({ value, service }) => (value.state === 'silent' && service ? [{ service }] : [])),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const id = randomId();
    const answered = await host.udp(service.port, snmpEngineQuestion(id), { repeat: true });
    if (answered.state !== 'answered') {
      observe(snmpEngine, notAnswered(answered), service);
      return;
    }
    const report = answered.replies.map(parseSnmpEngine).find((reply) => reply?.id === id);
    if (!report) {
      observe(snmpEngine, { state: 'unreadable', why: 'answered, but not as SNMP does' }, service);
      return;
    }
    const { id: _id, ...engine } = report;
    observe(snmpEngine, { state: 'open', ...engine }, service);
  },
});
