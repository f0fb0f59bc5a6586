import { expect, test } from 'vitest';
import dnssecValidation from '../../../scanners/probes/dnssec-validation.ts';
import { openResolver } from '../../../scanners/probes/open-resolver.ts';
import { udp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { nameServer } from '../../support/name-server.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [saw(openResolver, { state: 'open', answers: true, recursion: true }, udp(53))];
const identity = { kind: 'router' } as const;
const found = { addresses: ['192.0.2.1'] };

test.each([
  [
    'checks signatures',
    { code: 2 },
    { ...found, authentic: true },
    { refusesWrong: true, authenticates: true, validates: true },
  ],
  ['only passes questions on', found, found, { refusesWrong: false, authenticates: false, validates: false }],
])('a name server that %s', async (_what, wrong, right, expected) => {
  const server = nameServer((name) => (name === 'dnssec-failed.org' ? wrong : right));
  const { values } = await look(dnssecValidation, pretendHost({ 'udp/53': server }), { facts, identity });
  expect(values).toEqual([{ state: 'open', ...expected }]);
});

test('where nothing can be looked up, nothing is proven', async () => {
  const host = pretendHost({ 'udp/53': nameServer(() => ({ code: 2 })) });
  const { values } = await look(dnssecValidation, host, { facts, identity });
  expect(values).toEqual([{ state: 'unreadable', why: 'the control name was not found' }]);
});
