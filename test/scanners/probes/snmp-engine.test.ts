import { expect, test } from 'vitest';
import snmpEngine from '../../../scanners/probes/snmp-engine.ts';
import { snmpSystem } from '../../../scanners/probes/snmp-system.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const snmp = { transport: 'udp', port: 161 } as const;
const silent = [saw(snmpSystem, { state: 'silent' }, snmp)];

/** An agent of version 3; the question's id stands in its header. */
function report(question: Uint8Array): Uint8Array {
  const id = question.subarray(7, 13);
  const engine = Uint8Array.of(0x04, 5, 0x80, 0, 0x1f, 0x88, 1);
  const security = Uint8Array.of(0x30, 19, ...engine, 2, 1, 3, 2, 1, 9, 4, 0, 4, 0, 4, 0);
  const pdu = Uint8Array.of(0xa8, 14, ...id, 2, 1, 0, 2, 1, 0, 0x30, 0);
  const scoped = Uint8Array.of(0x30, 25, ...engine, 4, 0, ...pdu);
  const header = Uint8Array.of(0x30, 17, ...id, 2, 3, 0, 255, 227, 4, 1, 0, 2, 1, 3);
  return Uint8Array.of(0x30, 3 + 19 + 2 + 21 + 27, 2, 1, 3, ...header, 4, 21, ...security, ...scoped);
}

test('reads the report of an agent that kept silent to the old versions', async () => {
  const { values } = await look(snmpEngine, pretendHost({ 'udp/161': report }), { facts: silent });
  expect(values).toEqual([{ state: 'open', engine: '80001f8801', enterprise: 8072, boots: 3, upSeconds: 9 }]);
});

test.each([
  ['silence', undefined, 'silent'],
  ['an echo', (sent: Uint8Array) => sent, 'unreadable'],
  [
    'a report of another question',
    (sent: Uint8Array) => report(Uint8Array.from(sent, (b, i) => (i === 10 ? b ^ 1 : b))),
    'unreadable',
  ],
])('%s is told as what it is', async (_what, reply, state) => {
  const host = pretendHost(reply ? { 'udp/161': reply } : {});
  expect((await look(snmpEngine, host, { facts: silent })).values).toMatchObject([{ state }]);
});

test.each(['closed', 'open'] as const)('an agent whose old version is %s is not asked', async (state) => {
  const host = pretendHost({ 'udp/161': report });
  const seen = state === 'open' ? { state, community: 'public' as const, version: '1' as const } : { state };
  await look(snmpEngine, host, { facts: [saw(snmpSystem, seen, snmp)] });
  expect(host.asked).toEqual([]);
});
