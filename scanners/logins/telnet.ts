import { defineLogin, type LoginDoor, type TryOutcome } from '../core/define.ts';
import type { Connection } from '../net/network.ts';
import { telnetBanner } from '../probes/telnet-banner.ts';
import { TelnetConversation, telnetLine, telnetPrompt } from '../protocols/telnet-message.ts';
import { lockSignIn } from './lock-sign.ts';

/** A telnet login: the account, the password, and a look at what comes next. Nothing is typed into a shell. */
export default defineLogin({
  id: 'telnet',
  protocol: 'telnet',
  needs: [telnetBanner],
  doors: (facts) =>
    facts
      .perService(telnetBanner)
      .flatMap(({ value, service }): readonly LoginDoor[] =>
        value.state === 'open' && value.prompt === 'login' && service
          ? [{ service, banner: steady(value.text) }]
          : [],
      ),
  async look(door, { host }) {
    const connected = await host.connect(door.service.port);
    if (connected.state !== 'open') return undefined;
    const talk = new Talk(connected.connection);
    const text = await talk.until((prompt) => prompt === 'login');
    connected.connection.close();
    return telnetPrompt(text) === 'login' ? { ...door, banner: steady(text) } : undefined;
  },
  async attempt(door, { account, password }, { host }) {
    const user = telnetLine(account);
    const pass = telnetLine(password);
    if (!user || !pass) return { outcome: 'unclear', why: 'this credential cannot be typed' };
    const connected = await host.connect(door.service.port, { deadlineMs: 20_000 });
    if (connected.state !== 'open') return { outcome: 'unclear', why: connected.why ?? connected.state };
    const talk = new Talk(connected.connection);
    try {
      if (telnetPrompt(await talk.until((prompt) => prompt === 'login')) !== 'login') {
        return { outcome: 'unclear', why: 'it did not ask for an account' };
      }
      await connected.connection.write(user);
      const asked = await talk.until((prompt) => prompt !== undefined);
      // An account without a password goes straight to its shell.
      if (telnetPrompt(asked) === 'shell')
        return { outcome: 'accepted', marker: 'a shell prompt came without a password' };
      if (telnetPrompt(asked) !== 'password')
        return { outcome: 'unclear', why: 'it did not ask for a password' };
      await connected.connection.write(pass);
      return outcomeOf(
        await talk.until(
          (prompt, text) => prompt !== undefined || failed.test(text) || lockSignIn(text) !== undefined,
          verdictMs,
        ),
        talk.ended,
      );
    } finally {
      connected.connection.close();
    }
  },
});

const failed = /incorrect|invalid|denied|fail(?:ed|ure)|bad (?:password|login)|wrong/i;

function outcomeOf(text: string, ended: boolean): TryOutcome {
  const lockSign = lockSignIn(text);
  if (lockSign !== undefined) return { outcome: 'locked', lockSign };
  if (failed.test(text)) return { outcome: 'refused' };
  switch (telnetPrompt(text)) {
    case 'shell':
      return { outcome: 'accepted', marker: 'a shell prompt came' };
    case 'login':
    case 'password':
      return { outcome: 'refused' };
    case undefined:
      return ended
        ? { outcome: 'refused', lockSign: 'it dropped the connection after the try' }
        : { outcome: 'unclear', why: 'neither a shell prompt nor a refusal came' };
  }
}

/** A banner without what changes from one connection to the next: times, dates and counters. */
function steady(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().slice(0, 200);
}

const promptMs = 3500;
/** PAM alone waits for up to three seconds before it refuses a password (FAIL_DELAY, login.defs(5)). */
const verdictMs = 7000;

type Until = (prompt: ReturnType<typeof telnetPrompt>, text: string) => boolean;

/** Reads what a telnet server says, refusing every option on the way. */
class Talk {
  ended = false;
  private readonly conversation = new TelnetConversation();
  private readonly connection: Connection;
  private read = 0;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The text that came since the last call, once `enough` says so or nothing more comes. */
  async until(enough: Until, quietMs = promptMs): Promise<string> {
    for (;;) {
      const { bytes, end } = await this.connection.read({
        quietMs,
        until: (sofar) => sofar.length > 0,
      });
      const reply = this.conversation.receive(bytes);
      if (reply.length > 0) await this.connection.write(reply);
      const text = this.conversation.text.slice(this.read);
      this.ended = end === 'closed' || end === 'deadline';
      if (this.ended || end === 'quiet' || enough(telnetPrompt(text), text)) {
        this.read = this.conversation.text.length;
        return text;
      }
    }
  }
}
