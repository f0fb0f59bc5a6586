import { expect, test } from 'vitest';
import openResolver from '../../../scanners/probes/open-resolver.ts';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { answersTcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [answersTcp()];
/** An answer to the question in `query`: flags, and a CHAOS TXT record if there is a text. */
const reply = (query: Uint8Array, flags: number, text?: string) => {
  const question = query.subarray(12, 12 + 14 + 4);
  const record =
    text === undefined
      ? new Uint8Array()
      : packet(uint16(0xc00c), uint16(16), uint16(3), uint32(0), uint16(text.length + 1), text.length, text);
  return packet(
    query.subarray(0, 2),
    [flags, 1, text === undefined ? 0 : 1, 0, 0].flatMap((n) => [...uint16(n)]),
    question,
    record,
  );
};

test.each([
  [
    'tells its version and looks up names',
    0x8180,
    'dnsmasq-2.85',
    { recursion: true, version: 'dnsmasq-2.85' },
  ],
  ['refuses', 0x8105, undefined, { recursion: false }],
] as const)('a server that %s', async (_what, flags, text, expected) => {
  const host = pretendHost({ 'udp/53': (query) => reply(query, flags, text) });
  expect((await look(openResolver, host, { facts })).values).toEqual([
    { state: 'open', answers: true, ...expected },
  ]);
});

test('an answer to another question does not count', async () => {
  const host = pretendHost({ 'udp/53': (query) => reply(packet(0, 0, query.subarray(2)), 0x8180) });
  expect((await look(openResolver, host, { facts })).values).toMatchObject([{ state: 'unreadable' }]);
});
