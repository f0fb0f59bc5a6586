import { Client, type KexAlgorithm } from 'ssh2';
import { defineLogin, type LoginDoor, type TryOutcome } from '../core/define.ts';
import type { Connection } from '../net/network.ts';
import { sshIdent } from '../probes/ssh-ident.ts';
import { parseSshIdentification } from '../protocols/ssh-message.ts';
import { cleanText } from '../protocols/text.ts';

/** Slow devices need seconds for a key exchange. */
const deadlineMs = 20_000;
/** A server that keeps asking is not going to be convinced. */
const mostPrompts = 2;

/** SSH by password or keyboard-interactive (RFC 4252, RFC 4256). No channel is ever opened. */
export default defineLogin({
  id: 'ssh',
  protocol: 'ssh',
  needs: [sshIdent],
  doors: (facts) =>
    facts
      .perService(sshIdent)
      .flatMap(({ value, service }): readonly LoginDoor[] =>
        value.state === 'open' && service ? [{ service, banner: value.line }] : [],
      ),
  async look(door, { host }) {
    const connected = await host.connect(door.service.port);
    if (connected.state !== 'open') return undefined;
    const { bytes } = await connected.connection.read({
      quietMs: 4000,
      until: (sofar) => parseSshIdentification(sofar) !== undefined,
    });
    connected.connection.close();
    const ident = parseSshIdentification(bytes);
    if (!ident) return undefined;
    const { protocol, software, comments } = ident;
    const line = `SSH-${protocol}-${software}${comments === undefined ? '' : ` ${comments}`}`;
    return { ...door, banner: cleanText(line) };
  },
  async attempt(door, credential, { host }) {
    const connected = await host.connect(door.service.port, { deadlineMs });
    if (connected.state !== 'open') return { outcome: 'unclear', why: connected.why ?? connected.state };
    return logIn(connected.connection, credential.account, credential.password);
  },
});

function logIn(connection: Connection, username: string, password: string): Promise<TryOutcome> {
  return new Promise((resolve) => {
    const client = new Client();
    let prompts = 0;
    const settle = (outcome: TryOutcome) => {
      resolve(outcome);
      client.end();
      connection.close();
    };
    // Stays to the end: the library tells of one failure twice, and an unheard error would end the process.
    client.on('error', (error) => {
      const level: unknown = Reflect.get(error, 'level');
      settle(
        level === 'client-authentication'
          ? { outcome: 'refused' }
          : { outcome: 'unclear', why: error.message.slice(0, 200) },
      );
    });
    client.on('close', () =>
      settle({ outcome: 'refused', lockSign: 'it dropped the connection after the try' }),
    );
    client.on('ready', () => settle({ outcome: 'accepted', marker: 'the SSH login went through' }));
    client.on('keyboard-interactive', (_name, _instructions, _language, asked, finish) => {
      prompts += asked.length;
      finish(prompts > mostPrompts ? [] : asked.map(() => password));
    });
    try {
      client.connect({
        sock: connection.stream(),
        username,
        password,
        tryKeyboard: true,
        readyTimeout: deadlineMs,
        // We come to look at the login, not to trust the host; old devices speak only old algorithms.
        algorithms: { kex: { append: oldKeyExchanges, prepend: [], remove: [] } },
      });
    } catch (error) {
      settle({
        outcome: 'unclear',
        why: error instanceof Error ? error.message.slice(0, 200) : 'SSH could not begin',
      });
    }
  });
}

const oldKeyExchanges: KexAlgorithm[] = ['diffie-hellman-group14-sha1', 'diffie-hellman-group-exchange-sha1'];
