import { expect, test } from 'vitest';
import snmp from '../../../scanners/logins/snmp.ts';
import { snmpSystem } from '../../../scanners/probes/snmp-system.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-host.ts';

const service = { transport: 'udp', port: 161 } as const;
const door = { service, detail: { version: '2c' } };
const element = (tag: number, ...content: (number | string | Uint8Array)[]) => {
  const body = packet(...content);
  return packet(tag, body.length, body);
};

/** An agent that answers one community with its description, or with an error. */
const agent =
  (community: string, errorStatus = 0) =>
  (request: Uint8Array) => {
    const text = Buffer.from(request).toString('latin1');
    const at = text.indexOf(community) + community.length;
    if (at < community.length) return undefined;
    const requestId = request.subarray(at + 2, at + 4 + (request[at + 3] ?? 0));
    const object = element(6, Uint8Array.of(0x2b, 6, 1, 2, 1, 1, 1, 0));
    const value = errorStatus === 0 ? element(4, 'GS108Tv2') : element(5);
    const variables = element(0x30, element(0x30, object, value));
    const body = element(0xa2, requestId, element(2, errorStatus), element(2, 0), variables);
    return element(0x30, element(2, 1), element(4, community), body);
  };

const attempt = (password: string, reply: (request: Uint8Array) => Uint8Array | undefined) =>
  snmp.attempt(
    door,
    { account: '', password },
    { host: pretendHost({ 'udp/161': reply }), facts: factsFrom([]), signal: new AbortController().signal },
  );

test('a community that reads', async () => {
  expect(await attempt('private', agent('private'))).toMatchObject({ outcome: 'accepted' });
});

test('a wrong community is met with silence', async () => {
  expect(await attempt('private', agent('public'))).toEqual({ outcome: 'refused' });
});

test('an error is no answer', async () => {
  expect(await attempt('private', agent('private', 16))).toEqual({ outcome: 'refused' });
});

test('an echo of the question is no answer', async () => {
  expect(await attempt('private', (request) => request)).toMatchObject({ outcome: 'unclear' });
});

test('knocks only where an agent has answered', () => {
  const told = saw(snmpSystem, { state: 'open', community: 'public', version: '1' }, service);
  expect(snmp.doors(factsFrom([told], snmp.needs))).toEqual([
    { service, banner: 'SNMP', detail: { version: '1' } },
  ]);
  expect(snmp.doors(factsFrom([saw(snmpSystem, { state: 'silent' }, service)], snmp.needs))).toEqual([]);
});
