import { expect, test } from 'vitest';
import type { Unanswered } from '../../../scanners/net/network.ts';
import oversizedPath from '../../../scanners/probes/oversized-path.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

/** A server that answers a long path so, and its front page so after that. */
async function ask(answer: Page | Unanswered, after: Page | Unanswered) {
  const server = new Proxy(
    {},
    { has: () => true, get: (_target, name) => (name === 'http/80/' ? after : answer) },
  );
  return (await look(oversizedPath, pretendHost(server), { facts: [frontPage(80)] })).values;
}

test.each([
  ['says that it is too long', { status: 414 }, {}, { state: 'open', status: 414, alive: true }],
  ['hangs up and lives on', { state: 'closed' }, {}, { state: 'open', alive: true }],
  ['dies', { state: 'closed' }, { state: 'silent' }, { state: 'open', alive: false }],
  ['may not be asked', { state: 'refused', why: 'off' }, {}, { state: 'refused', why: 'off' }],
] as const)('a server that %s', async (_what, answer, after, expected) => {
  expect(await ask(answer, after)).toEqual([expected]);
});

test('the path is 2 KiB long, and asked for once', async () => {
  const host = pretendHost({ 'http/80/': {} });
  await look(oversizedPath, host, { facts: [frontPage(80)] });
  expect(host.asked).toEqual([`GET http/80/${'a'.repeat(2_047)}`, 'GET http/80/']);
});
