import { defineLogin, type LoginDoor, type TryOutcome } from '../core/define.ts';
import type { Connection } from '../net/network.ts';
import { ftpAnonymous } from '../probes/ftp-anonymous.ts';
import { ftpBanner } from '../probes/ftp-banner.ts';
import { type FtpReply, ftpCommand, parseFtpReplies } from '../protocols/ftp-message.ts';

/** FTP's own login (RFC 959 section 4.1.1). No data connection is ever opened. */
export default defineLogin({
  id: 'ftp',
  protocol: 'ftp',
  needs: [ftpBanner, ftpAnonymous],
  doors: (facts) =>
    facts.perService(ftpBanner).flatMap(({ value, service }): readonly LoginDoor[] => {
      if (value.state !== 'open' || value.code !== 220 || !service) return [];
      const guestsEnter = facts
        .perService(ftpAnonymous)
        .some(
          (guest) =>
            guest.service?.port === service.port && guest.value.state === 'open' && guest.value.accepted,
        );
      return [{ service, banner: value.banner, ...(guestsEnter && { guestsEnter }) }];
    }),
  async look(door, { host }) {
    const connected = await host.connect(door.service.port);
    if (connected.state !== 'open') return undefined;
    const greeting = await replyOf(connected.connection);
    connected.connection.close();
    return greeting?.code === 220 ? { ...door, banner: greeting.lines.join(' ').slice(0, 256) } : undefined;
  },
  async attempt(door, { account, password }, { host }) {
    const user = ftpCommand('USER', account);
    const pass = ftpCommand('PASS', password);
    if (!user || !pass) return { outcome: 'unclear', why: 'this credential cannot be typed' };
    const connected = await host.connect(door.service.port);
    if (connected.state !== 'open') return { outcome: 'unclear', why: connected.why ?? connected.state };
    const { connection } = connected;
    try {
      const greeting = await replyOf(connection);
      if (greeting?.code !== 220) return { outcome: 'unclear', why: 'it did not greet' };
      await connection.write(user);
      const named = await replyOf(connection);
      if (named?.code !== 331) return outcomeOf(named);
      await connection.write(pass);
      return outcomeOf(await replyOf(connection));
    } finally {
      await connection.write(ftpCommand('QUIT') ?? '');
      connection.close();
    }
  },
});

async function replyOf(connection: Connection): Promise<FtpReply | undefined> {
  const { bytes } = await connection.read({
    maxBytes: 16_384,
    quietMs: 6000,
    until: (sofar) => parseFtpReplies(sofar).length > 0,
  });
  return parseFtpReplies(bytes)[0];
}

function outcomeOf(reply: FtpReply | undefined): TryOutcome {
  switch (reply?.code) {
    case 230:
      return { outcome: 'accepted', marker: `it answered 230 ${reply.lines.join(' ').slice(0, 80)}` };
    case 530:
      return { outcome: 'refused' };
    case 421:
      return { outcome: 'locked', lockSign: 'it answered 421 and hung up' };
    case undefined:
      return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
    default:
      return { outcome: 'unclear', why: `it answered ${reply?.code}` };
  }
}
