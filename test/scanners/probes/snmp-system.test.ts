import { expect, test } from 'vitest';
import snmpSystem from '../../../scanners/probes/snmp-system.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { look } from '../../support/look.ts';
import { factsFrom } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const identity = { kind: 'printer' } as const;
const element = (tag: number, ...content: (number | string | Uint8Array)[]) => {
  const body = packet(...content);
  return packet(tag, body.length, body);
};
/** 1.3.6.1.2.1.1.N.0 */
const systemObject = (n: number) => element(6, Uint8Array.of(0x2b, 6, 1, 2, 1, 1, n, 0));

/** An agent that answers one version with a description and an uptime, whatever is asked. */
const agent = (version: 0 | 1) => (request: Uint8Array) => {
  const text = Buffer.from(request).toString('latin1');
  const at = text.indexOf('public') + 6;
  if (request[4] !== version) return undefined;
  const requestId = request.subarray(at + 2, at + 4 + (request[at + 3] ?? 0));
  const variables = element(
    0x30,
    element(0x30, systemObject(1), element(4, 'HP LaserJet M404')),
    element(0x30, systemObject(3), element(0x43, Uint8Array.of(1, 0))),
  );
  const body = element(0xa2, requestId, element(2, 0), element(2, 0), variables);
  return element(0x30, element(2, version), element(4, 'public'), body);
};

test.each([
  [1, '2c'],
  [0, '1'],
] as const)('reads an agent of version number %i', async (number, version) => {
  const { values } = await look(snmpSystem, pretendHost({ 'udp/161': agent(number) }), { identity });
  expect(values).toEqual([
    { state: 'open', community: 'public', version, description: 'HP LaserJet M404', uptimeTicks: 256 },
  ]);
});

test('silence is told as silence', async () => {
  expect((await look(snmpSystem, pretendHost({}), { identity })).values).toEqual([{ state: 'silent' }]);
});

test('an echo of the question is no answer', async () => {
  const host = pretendHost({ 'udp/161': (sent) => sent });
  expect((await look(snmpSystem, host, { identity })).values).toMatchObject([{ state: 'unreadable' }]);
});

test('asks only what is likely to answer', async () => {
  const host = pretendHost({ 'udp/161': agent(1) });
  await look(snmpSystem, host, { identity: { kind: 'light' } });
  expect(host.asked).toEqual([]);
});

test.each([
  ['a printer', { kind: 'printer' }, 1],
  [
    'a silent box whose hardware address is of a maker of switches',
    { kind: 'unknown', manufacturer: 'Netgear' },
    1,
  ],
  ['an uninterruptible power supply', { kind: 'unknown', manufacturer: 'APC by Schneider Electric' }, 1],
  ['a phone', { kind: 'phone', manufacturer: 'Apple' }, 0],
  ['a thing of a maker of plugs', { kind: 'unknown', manufacturer: 'TP-Link' }, 0],
  ['a thing that nobody knows', { kind: 'unknown' }, 0],
] as const)('whether %s is asked', (_what, seen, targets) => {
  const who = { kindConfidence: 0.4, evidence: [], ...seen };
  expect(snmpSystem.targets(factsFrom([]), who)).toHaveLength(targets);
});
