import { createCipheriv } from 'node:crypto';
import { defineLogin, type LoginDoor, type TryOutcome } from '../core/define.ts';
import type { Connection } from '../net/network.ts';
import { vncSecurity } from '../probes/vnc-security.ts';
import {
  parseVncResult,
  parseVncSecurity,
  parseVncVersion,
  vncChallengeBytes,
  vncKey,
  vncPassword,
  vncServerChooses,
  vncVersionReply,
} from '../protocols/vnc-message.ts';
import { lockSignIn } from './lock-sign.ts';

/**
 * VNC's own password (RFC 6143 section 7.2.2). The screen is never asked for. Some servers count every connection and
 * lock after five, so there is no look beforehand: the attempt itself stops before the answer if the door has changed.
 */
export default defineLogin({
  id: 'vnc',
  protocol: 'vnc',
  needs: [vncSecurity],
  doors: (facts) =>
    facts.perService(vncSecurity).flatMap(({ value, service }): readonly LoginDoor[] => {
      const guarded = value.state === 'open' && !value.none && value.types.includes(vncPassword);
      return guarded && service ? [{ service, detail: { version: value.version } }] : [];
    }),
  look: async (door) => door,
  async attempt(door, { password }, { host }) {
    const connected = await host.connect(door.service.port, { deadlineMs: 15_000 });
    if (connected.state !== 'open') return { outcome: 'unclear', why: connected.why ?? connected.state };
    try {
      return await logIn(connected.connection, door, password);
    } finally {
      connected.connection.close();
    }
  },
});

async function logIn(connection: Connection, door: LoginDoor, password: string): Promise<TryOutcome> {
  const version = parseVncVersion(await read(connection, (sofar) => sofar.length >= 12));
  if (version === undefined || version !== door.detail?.['version'])
    return { outcome: 'unclear', why: 'it greets in another way than before' };
  await connection.write(vncVersionReply(version));
  // Where the server chooses, its challenge follows at once, so no byte more than the choice is taken.
  const chosen = vncServerChooses(version);
  const offer = await read(
    connection,
    (sofar) => parseVncSecurity(sofar, version) !== undefined,
    chosen ? 4 : 256,
  );
  const security = parseVncSecurity(offer, version);
  const lockSign = lockSignIn(security?.reason ?? '');
  if (lockSign !== undefined) return { outcome: 'locked', lockSign };
  if (!security?.types.includes(vncPassword))
    return { outcome: 'unclear', why: 'it offers no password any more' };
  if (!chosen) await connection.write(Uint8Array.of(vncPassword));
  const challenge = await read(connection, (sofar) => sofar.length >= vncChallengeBytes, vncChallengeBytes);
  if (challenge.length < vncChallengeBytes) return { outcome: 'unclear', why: 'it sent no challenge' };
  await connection.write(encrypt(challenge, vncKey(password)));
  const result = parseVncResult(await read(connection, (sofar) => sofar.length >= 4));
  switch (result?.result) {
    case 'accepted':
      return { outcome: 'accepted', marker: 'it took the answer to its challenge' };
    case 'too-many':
      return { outcome: 'locked', lockSign: 'it says that there were too many tries' };
    case 'refused': {
      const sign = lockSignIn(result.reason ?? '');
      return { outcome: 'refused', ...(sign !== undefined && { lockSign: sign }) };
    }
    case undefined:
      return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
  }
}

async function read(connection: Connection, until: (sofar: Uint8Array) => boolean, maxBytes = 1024) {
  const { bytes } = await connection.read({ quietMs: 4000, until, maxBytes });
  return bytes;
}

/** DES of each half. Three rounds under one key are one round; single DES is gone from the system's library. */
function encrypt(challenge: Uint8Array, key: Uint8Array): Uint8Array {
  const block = (from: number) => {
    const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), new Uint8Array(8));
    cipher.setAutoPadding(false);
    return Buffer.concat([cipher.update(challenge.subarray(from, from + 8)), cipher.final()]);
  };
  return Buffer.concat([block(0), block(8)]);
}
