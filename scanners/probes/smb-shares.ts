import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { ntlmNegotiate } from '../protocols/ntlm-message.ts';
import {
  ntlmNobody,
  openedFile,
  parseSmbReply,
  pipeAnswer,
  type SmbPlace,
  type SmbReply,
  smbAskPipe,
  smbNegotiateForGuest,
  smbOpenPipe,
  smbPipes,
  smbSessionSetup,
  smbStart,
  smbTreeConnect,
} from '../protocols/smb-session.ts';
import {
  isSrvsvcBound,
  parseSrvsvcShares,
  srvsvcBind,
  srvsvcShareEnum,
} from '../protocols/srvsvc-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { randomBytes } from './random.ts';
import { smbNegotiate } from './smb-negotiate.ts';

/** Shared folders that a file server lists to a guest, by name. */
export const smbShares = fact(
  'smb.shares',
  answer({
    /** A nameless guest was shown the list. */
    guest: z.boolean(),
    shares: list(
      z.object({
        name: words,
        kind: z.enum(['disk', 'printer', 'ipc', 'other']),
        remark: words.optional(),
        /** Whether the share lets that guest in; missing where that was not asked. */
        opens: z.boolean().optional(),
      }),
      64,
    ),
  }),
);

/** Samba starts the program behind its pipes only when the first one is opened, which takes a small NAS seconds. */
const quietMs = 8_000;
const deadlineMs = 20_000;

const moreProcessing = 0xc000_0016;

/** More folders than this are taken as the first ones are. */
const mostTried = 8;

/**
 * Asks a file server, as nobody, for the names of its shares, and which of them let nobody in. No account is named, and
 * nothing in a share is listed or opened.
 */
export default defineProbe({
  id: 'smb-shares',
  touch: 'careful',
  needs: [smbNegotiate],
  gives: [smbShares],
  targets: (facts) =>
    facts
      .perService(smbNegotiate)
      .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : [])),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port, { deadlineMs });
    if (connected.state !== 'open') {
      observe(smbShares, notAnswered(connected), service);
      return;
    }
    const outcome = await listShares(connected.connection, host.address);
    connected.connection.close();
    observe(
      smbShares,
      outcome === 'no answer'
        ? { state: 'unreadable', why: 'no SMB answer' }
        : { state: 'open', guest: outcome !== 'refused', shares: outcome === 'refused' ? [] : outcome },
      service,
    );
  },
});

async function listShares(connection: Connection, address: string) {
  let place: SmbPlace = smbStart;
  async function say(message: Uint8Array): Promise<SmbReply | undefined> {
    await connection.write(message);
    const { bytes } = await connection.read({
      maxBytes: 65_536,
      quietMs,
      until: (sofar) => parseSmbReply(sofar) !== undefined,
    });
    const reply = parseSmbReply(bytes);
    if (reply) place = { message: place.message + 1, session: reply.session, tree: reply.tree ?? place.tree };
    return reply;
  }

  const offered = await say(smbNegotiateForGuest(randomBytes(16)));
  if (!offered) return 'no answer';
  const challenged = await say(smbSessionSetup(place, ntlmNegotiate));
  if (challenged?.status !== moreProcessing) return challenged ? 'refused' : 'no answer';
  const entered = await say(smbSessionSetup(place, ntlmNobody));
  const tree = entered?.status === 0 ? await say(smbTreeConnect(place, address, smbPipes)) : undefined;
  const opened = tree?.status === 0 ? await say(smbOpenPipe(place, 'srvsvc')) : undefined;
  const file = opened?.status === 0 ? openedFile(opened) : undefined;
  if (!file) return entered ? 'refused' : 'no answer';
  const ask = async (question: Uint8Array) => {
    const reply = await say(smbAskPipe(place, file, question));
    return (reply && pipeAnswer(reply)) ?? new Uint8Array();
  };
  if (!isSrvsvcBound(await ask(srvsvcBind))) return 'refused';
  const listed = parseSrvsvcShares(await ask(srvsvcShareEnum(address)));
  if (!listed) return 'refused';
  const shares: Share[] = [];
  for (const share of listed) {
    const isFolder = share.kind === 'disk' && !share.name.endsWith('$');
    const tried = shares.filter(({ opens }) => opens !== undefined).length;
    const reply =
      isFolder && tried < mostTried ? await say(smbTreeConnect(place, address, share.name)) : undefined;
    shares.push({ ...share, ...(reply && { opens: reply.status === 0 }) });
  }
  return shares;
}

type Share = NonNullable<ReturnType<typeof parseSrvsvcShares>>[number] & { readonly opens?: boolean };
