import { describe, expect, test } from 'vitest';
import type {
  Credential,
  Login,
  LoginDoor,
  LoginProtocol,
  TryOutcome,
} from '../../../scanners/core/define.ts';
import type { Fact } from '../../../scanners/core/facts.ts';
import { Ledger } from '../../../scanners/core/ledger.ts';
import { loginAttempt, loginPause } from '../../../scanners/core/login-facts.ts';
import { runLogins } from '../../../scanners/core/login-run.ts';
import type { LedgerEntry } from '../../../scanners/core/options.ts';
import { factsFrom } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-host.ts';

interface World {
  /** What the device says to a password. */
  readonly answer: (credential: Credential, tries: number) => TryOutcome;
  readonly look?: (door: LoginDoor) => LoginDoor | undefined;
  readonly isStillThere?: boolean;
  readonly hasControl?: boolean;
  readonly credentials?: readonly Credential[];
  readonly protocols?: readonly LoginProtocol[];
  readonly at?: LoginDoor;
}

const door: LoginDoor = { service: { transport: 'tcp', port: 80 }, realm: 'camera' };
const factory = { account: 'admin', password: 'admin' };

async function run({
  answer,
  look = (seen) => seen,
  isStillThere = true,
  hasControl = false,
  credentials = [factory],
  protocols = ['http-basic'],
  at = door,
}: World) {
  const tried: Credential[] = [];
  const spoken: LoginProtocol[] = [];
  const seen: { fact: string; value: unknown }[] = [];
  const entries: LedgerEntry[] = [];
  let now = 1_000_000;
  const logins = protocols.map(
    (protocol): Login => ({
      id: protocol,
      protocol,
      needs: [],
      doors: () => [at],
      look: async (seen) => look(seen),
      async attempt(_at, credential) {
        tried.push(credential);
        spoken.push(protocol);
        return answer(credential, tried.length);
      },
    }),
  );
  await runLogins({
    tried: { device: 'd-1' },
    host: pretendHost({}),
    identity: { kind: 'camera', kindConfidence: 1, evidence: [] },
    facts: () => factsFrom([]),
    logins,
    ledger: new Ledger(
      { read: async () => [...entries], append: async (entry) => void entries.push(entry) },
      () => now,
    ),
    signal: new AbortController().signal,
    observe: <T>(kind: Fact<T>, value: T) => void seen.push({ fact: kind.id, value }),
    thorough: false,
    credentialsFor: () => credentials,
    isStillThere: async () => isStillThere,
    hasControl: () => hasControl,
    async wait(ms) {
      now += ms;
    },
  });
  const outcomes = seen
    .filter((one) => one.fact === loginAttempt.id)
    .map((one) => loginAttempt.shape.parse(one.value).outcome);
  const pauses = seen
    .filter((one) => one.fact === loginPause.id)
    .map((one) => loginPause.shape.parse(one.value).reason);
  return { tried, spoken, outcomes, pauses, entries, seen };
}

const accepted: TryOutcome = { outcome: 'accepted', marker: 'it opened' };
const refused: TryOutcome = { outcome: 'refused' };

test('a factory password counts only once a made-up one was refused', async () => {
  const { tried, outcomes } = await run({
    answer: ({ password }) => (password === 'admin' ? accepted : refused),
  });
  expect(outcomes).toEqual(['accepted']);
  expect(tried).toHaveLength(2);
  expect(tried[1]?.account).toBe('admin');
  expect(tried[1]?.password).toMatch(/^[A-Za-z2-9]{16}$/);
});

test('a login that lets anything in is told as that, not as a factory password', async () => {
  expect((await run({ answer: () => accepted })).outcomes).toEqual(['any-password-accepted']);
});

test('when the control cannot be made nothing is claimed', async () => {
  const { outcomes } = await run({
    answer: (_, tries) => (tries === 1 ? accepted : { outcome: 'unclear', why: 'gone' }),
  });
  expect(outcomes).toEqual(['unclear']);
});

test('an earlier control is not repeated, and told as what it is', async () => {
  const { tried, seen } = await run({ answer: () => accepted, hasControl: true });
  expect([tried.length, seen]).toMatchObject([
    1,
    [{ value: { outcome: 'accepted', controlledEarlier: true } }],
  ]);
});

test('never more than two wrong tries', async () => {
  const credentials = ['a', 'b', 'c', 'd'].map((password) => ({ account: 'admin', password }));
  const { tried, pauses } = await run({ answer: () => refused, credentials });
  expect([tried.length, pauses]).toEqual([2, ['budget']]);
});

test('what one way into a camera refused is not tried at the next; a shell may have another password', async () => {
  const { spoken } = await run({ answer: () => refused, protocols: ['onvif', 'rtsp', 'http-digest', 'ssh'] });
  expect(spoken).toEqual(['http-digest', 'ssh']);
});

test('an answer that says nothing rules nothing out', async () => {
  const { spoken } = await run({
    answer: () => ({ outcome: 'unclear', why: 'odd' }),
    protocols: ['rtsp', 'http-form'],
  });
  expect(spoken).toEqual(['http-form', 'rtsp']);
});

describe('where guests enter and no password is known', () => {
  const guests = { credentials: [], at: { ...door, guestsEnter: true } } as const;

  test('one made-up password is tried, and a yes is told', async () => {
    const { tried, outcomes, pauses } = await run({ answer: () => accepted, ...guests });
    expect([outcomes, pauses]).toEqual([['any-password-accepted'], []]);
    expect(tried).toMatchObject([{ account: 'admin', password: expect.stringMatching(/^[A-Za-z2-9]{16}$/) }]);
  });

  test('a no was to be expected', async () => {
    const { tried, outcomes } = await run({ answer: () => refused, ...guests });
    expect([tried.length, outcomes]).toEqual([1, []]);
  });

  test('a lock is told', async () => {
    const { outcomes } = await run({ answer: () => ({ outcome: 'locked', lockSign: '421' }), ...guests });
    expect(outcomes).toEqual(['locked']);
  });
});

test('without a known password nothing is tried at any other door', async () => {
  const { tried, pauses } = await run({ answer: () => accepted, credentials: [] });
  expect([tried, pauses]).toEqual([[], ['no-credential']]);
});

test('the first lock sign ends it', async () => {
  const credentials = ['a', 'b'].map((password) => ({ account: 'admin', password }));
  const { tried, outcomes, entries } = await run({
    answer: () => ({ outcome: 'refused', lockSign: '403 after 401' }),
    credentials,
  });
  expect([tried.length, outcomes, entries.at(-1)?.locked]).toEqual([1, ['locked'], true]);
});

test.each([
  ['another realm', { look: (seen: LoginDoor) => ({ ...seen, realm: 'router' }) }],
  ['no login any more', { look: () => undefined }],
  ['another network card at the address', { isStillThere: false }],
])('%s right before the try: nothing is sent', async (_what, over) => {
  const { tried, pauses } = await run({ answer: () => accepted, ...over });
  expect([tried, pauses]).toEqual([[], ['changed']]);
});

test('no password is ever part of what was seen', async () => {
  const { seen, entries } = await run({
    answer: ({ password }) => (password === 's3cret-factory' ? accepted : refused),
    credentials: [{ account: 'admin', password: 's3cret-factory' }],
  });
  expect(JSON.stringify([seen, entries])).not.toContain('s3cret-factory');
});
