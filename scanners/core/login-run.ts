import { randomInt } from 'node:crypto';
import type { Host } from '../net/network.ts';
import type {
  Credential,
  Login,
  LoginContext,
  LoginDoor,
  LoginProtocol,
  Observe,
  TryOutcome,
} from './define.ts';
import type { Facts } from './facts.ts';
import type { Ledger, Tried } from './ledger.ts';
import { loginAttempt, loginPause } from './login-facts.ts';
import type { CredentialQuery } from './members.ts';
import type { AttemptOutcome, Identity } from './model.ts';

export interface LoginRun {
  readonly tried: Tried;
  readonly host: Host;
  readonly identity: Identity;
  /** The facts as they stand now. */
  facts(login: Login): Facts;
  readonly logins: readonly Login[];
  readonly ledger: Ledger;
  readonly signal: AbortSignal;
  readonly observe: Observe;
  /** The owner chose three tries for each login service. */
  readonly thorough: boolean;
  credentialsFor(query: CredentialQuery): readonly Credential[];
  /** True while the address still belongs to the same network card. */
  isStillThere(): Promise<boolean>;
  /** True when a control attempt of the last day already showed that this account refuses a random password. */
  hasControl(door: LoginDoor, account: string): boolean;
  wait(ms: number): Promise<void>;
}

interface Try {
  readonly login: Login;
  readonly door: LoginDoor;
  readonly credential: Credential;
  /** No maker's password is known: the password is made up, to see whether any will do. */
  readonly isControl?: true;
}

/** What opens most, and is asked for most, comes first: the tries of a device rarely last for all its services. */
const protocolOrder: readonly LoginProtocol[] = [
  'http-basic',
  'http-digest',
  'http-form',
  'telnet',
  'ssh',
  'rtsp',
  'onvif',
  'ftp',
  'snmp',
  'vnc',
  'mqtt',
  'redis',
  'smb',
];

/** One list of accounts stands behind all of these on nearly every camera: what one of them refused, all refuse. */
const cameraProtocols: readonly LoginProtocol[] = ['http-basic', 'http-digest', 'http-form', 'rtsp', 'onvif'];

/** One more wrong try of a thorough run, for each login service. */
const thoroughExtra = 1;

/**
 * Tries the well-known factory credentials of one device, within the ledger's budget, one at a time. An accepted one
 * counts only after a control attempt with a random password was refused.
 */
export async function runLogins(run: LoginRun): Promise<void> {
  const tries = plan(run);
  if (tries.length === 0) return;
  const refusedByCamera = new Set<string>();
  for (const { login, door, credential, isControl } of tries) {
    if (isControl) {
      if ((await tryMadeUp(run, login, door, credential)) === 'stop') return;
      continue;
    }
    const pair = JSON.stringify(credential);
    const isCamera = cameraProtocols.includes(login.protocol);
    if (isCamera && refusedByCamera.has(pair)) continue;
    const outcome = await attempt(run, login, door, credential);
    if (outcome === 'stop') return;
    if (isCamera && outcome === 'refused') refusedByCamera.add(pair);
  }
}

function plan(run: LoginRun): readonly Try[] {
  const byRank = [...run.logins].sort(
    (a, b) => protocolOrder.indexOf(a.protocol) - protocolOrder.indexOf(b.protocol),
  );
  const rounds = byRank.flatMap((login) =>
    login.doors(run.facts(login)).map((door) => {
      const { manufacturer, model, firmware, kind } = run.identity;
      const credentials = run.credentialsFor({
        protocol: login.protocol,
        kind,
        ...(manufacturer !== undefined && { manufacturer }),
        ...(model !== undefined && { model }),
        ...(firmware !== undefined && { firmware }),
        ...(door.realm !== undefined && { realm: door.realm }),
        ...(door.banner !== undefined && { banner: door.banner }),
        ...(door.title !== undefined && { title: door.title }),
      });
      if (credentials.length === 0 && door.guestsEnter)
        return [
          { login, door, credential: { account: 'admin', password: randomPassword() }, isControl: true },
        ];
      if (credentials.length === 0) run.observe(loginPause, { reason: 'no-credential' }, door.service);
      return credentials.map((credential) => ({ login, door, credential }));
    }),
  );
  // The best pair of every service comes before the second-best of any.
  const longest = Math.max(0, ...rounds.map((round) => round.length));
  return Array.from({ length: longest }, (_, i) => rounds.flatMap((round) => round[i] ?? [])).flat();
}

/** One made-up password where guests enter. Only a yes is told: a no was to be expected. */
async function tryMadeUp(
  run: LoginRun,
  login: Login,
  door: LoginDoor,
  credential: Credential,
): Promise<'next' | 'stop'> {
  const outcome = await once(run, login, door, credential);
  if (outcome?.outcome === 'accepted')
    tell(run, login, door, credential.account, 'any-password-accepted', outcome.marker);
  const sign = outcome?.outcome === 'locked' || outcome?.outcome === 'refused' ? outcome.lockSign : undefined;
  if (sign !== undefined) tell(run, login, door, credential.account, 'locked', sign);
  return outcome?.outcome === 'refused' && sign === undefined ? 'next' : 'stop';
}

function tell(
  run: LoginRun,
  { protocol }: Login,
  { service }: LoginDoor,
  account: string,
  outcome: AttemptOutcome,
  sign?: string,
  control?: { readonly controlledEarlier: true },
): void {
  const short = sign !== undefined && { sign: sign.slice(0, 256) };
  run.observe(loginAttempt, { protocol, account, outcome, ...short, ...control }, service);
}

async function attempt(
  run: LoginRun,
  login: Login,
  door: LoginDoor,
  credential: Credential,
): Promise<'refused' | 'unclear' | 'stop'> {
  const first = await once(run, login, door, credential);
  if (first === undefined) return 'stop';
  const say = (outcome: AttemptOutcome, sign?: string) =>
    tell(run, login, door, credential.account, outcome, sign);
  switch (first.outcome) {
    case 'refused':
      say(first.lockSign === undefined ? 'refused' : 'locked', first.lockSign);
      return first.lockSign === undefined ? 'refused' : 'stop';
    case 'locked':
      say('locked', first.lockSign);
      return 'stop';
    case 'unclear':
      say('unclear', first.why);
      return 'unclear';
    case 'accepted':
      break;
  }
  if (run.hasControl(door, credential.account)) {
    tell(run, login, door, credential.account, 'accepted', first.marker, { controlledEarlier: true });
    return 'stop';
  }
  const control = await once(run, login, door, { account: credential.account, password: randomPassword() });
  if (control?.outcome === 'accepted') say('any-password-accepted', first.marker);
  else if (control?.outcome === 'refused') say('accepted', first.marker);
  else say('unclear', 'the control attempt could not be made');
  return 'stop';
}

/** One attempt, if the ledger allows it and the device is still the one that was looked at. */
async function once(
  run: LoginRun,
  login: Login,
  door: LoginDoor,
  credential: Credential,
): Promise<TryOutcome | undefined> {
  const pause = (reason: 'budget' | 'locked' | 'changed', until?: number) => {
    run.observe(
      loginPause,
      { reason, ...(until !== undefined && { until: new Date(until).toISOString() }) },
      door.service,
    );
    return undefined;
  };
  const allowance = await run.ledger.allowance(run.tried, run.thorough ? thoroughExtra : 0);
  if (!allowance.allowed)
    return pause(allowance.reason, allowance.reason === 'budget' ? allowance.until : undefined);
  await run.wait(allowance.waitMs);
  const context: LoginContext = { host: run.host, facts: run.facts(login), signal: run.signal };
  const now = await login.look(door, context);
  if (!now || now.realm !== door.realm || now.banner !== door.banner || now.title !== door.title)
    return pause('changed');
  if (!(await run.isStillThere()) || run.signal.aborted) return pause('changed');
  const at = await run.ledger.begin(run.tried);
  const outcome = await login.attempt(now, credential, context);
  if (outcome.outcome === 'accepted') await run.ledger.clear(run.tried, at);
  if (outcome.outcome === 'locked' || (outcome.outcome === 'refused' && outcome.lockSign !== undefined)) {
    await run.ledger.lock(run.tried, at);
  }
  return outcome;
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

/** 16 characters that no device can have been shipped with. */
export function randomPassword(): string {
  return Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
}
