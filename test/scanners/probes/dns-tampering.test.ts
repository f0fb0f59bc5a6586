import { expect, test } from 'vitest';
import dnsTampering from '../../../scanners/probes/dns-tampering.ts';
import { openResolver } from '../../../scanners/probes/open-resolver.ts';
import { udp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { nameServer, type Told } from '../../support/name-server.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [saw(openResolver, { state: 'open', answers: true, recursion: true }, udp(53))];
const identity = { kind: 'router' } as const;

/** What is said of a name that cannot exist, and of the two control names. */
async function ask(invalid: Told, a: readonly string[], f: readonly string[]) {
  const server = nameServer((name) => {
    if (name.endsWith('.invalid')) return invalid;
    return { addresses: name.startsWith('a.') ? a : f };
  });
  return (await look(dnsTampering, pretendHost({ 'udp/53': server }), { facts, identity })).values;
}

const right = [['198.41.0.4'], ['192.5.5.241']] as const;

test.each([
  ['honest', { code: 3 }, ...right, { invalidName: 'no-such-name', controlName: 'right' }],
  [
    'selling typing errors',
    { addresses: ['203.0.113.9'] },
    ...right,
    { invalidName: 'made-up', controlName: 'right' },
  ],
  ['hijacked', { code: 3 }, ['203.0.113.9'], ['203.0.113.9'], { controlName: 'wrong' }],
  ['wrong about one name only', { code: 3 }, ['198.41.0.4'], ['203.0.113.9'], { controlName: 'right' }],
  ['filtering', { code: 3 }, ['0.0.0.0'], [], { controlName: 'error' }],
  ['broken', { code: 2 }, [], [], { invalidName: 'error', controlName: 'error' }],
] as const)('a name server that is %s', async (_what, invalid, a, f, expected) => {
  expect(await ask(invalid, a, f)).toMatchObject([{ state: 'open', ...expected }]);
});

test('only the router is asked', async () => {
  const host = pretendHost({});
  await look(dnsTampering, host, { facts, identity: { kind: 'nas' } });
  expect(host.asked).toEqual([]);
});
