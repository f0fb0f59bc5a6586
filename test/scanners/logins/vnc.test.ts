import { createCipheriv } from 'node:crypto';
import net from 'node:net';
import { expect, test } from 'vitest';
import vnc from '../../../scanners/logins/vnc.ts';
import { vncSecurity } from '../../../scanners/probes/vnc-security.ts';
import { vncKey } from '../../../scanners/protocols/vnc-message.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { tryLogin } from '../../support/try-login.ts';

const challenge = Buffer.from('0123456789abcdef');
const known = { account: '', password: 'password' };

function expected(password: string): Buffer {
  const key = vncKey(password);
  const half = (from: number) => {
    const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key, key]), Buffer.alloc(8));
    return Buffer.concat([
      cipher.setAutoPadding(false).update(challenge.subarray(from, from + 8)),
      cipher.final(),
    ]);
  };
  return Buffer.concat([half(0), half(8)]);
}

const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const reason = (text: string) => Buffer.concat([number(text.length), Buffer.from(text)]);

interface Screen {
  readonly version?: string;
  readonly password?: string;
  /** What comes instead of the list of types. */
  readonly offer?: Buffer;
  readonly refusal?: Buffer | 'drop';
}

/** A server that goes through the handshake of RFC 6143 one step after another. */
const screen = ({ version = '3.8', password = 'password', offer, refusal }: Screen = {}) =>
  net.createServer((socket) => {
    const [major = '3', minor = '8'] = version.split('.');
    const old = version === '3.3';
    let step = 0;
    socket.on('error', () => undefined);
    socket.write(`RFB ${major.padStart(3, '0')}.${minor.padStart(3, '0')}\n`);
    socket.on('data', (data) => {
      step += 1;
      if (step === 1) {
        socket.write(offer ?? (old ? Buffer.concat([number(2), challenge]) : Buffer.from([2, 2, 16])));
        if (old) step = 2;
      } else if (step === 2) {
        expect([...data]).toEqual([2]);
        socket.write(challenge);
      } else if (data.equals(expected(password))) socket.write(number(0));
      else if (refusal === 'drop') socket.destroy();
      else
        socket.end(
          refusal ?? Buffer.concat([number(1), old ? Buffer.alloc(0) : reason('Authentication failed')]),
        );
    });
  });

const door = (version: string) => ({ detail: { version } });

test.each(['3.3', '3.7', '3.8'])('the right password in version %s', async (version) => {
  expect(await tryLogin(vnc, screen({ version }), known, door(version))).toMatchObject({
    outcome: 'accepted',
  });
});

test('the key is that of the specification: bits in reverse, eight bytes', () => {
  // RFC 6143 section 7.2.2: the lowest bit of each byte of the password becomes the highest of the key's.
  expect([...vncKey('a')]).toEqual([0b10000110, 0, 0, 0, 0, 0, 0, 0]);
  expect(vncKey('password1')).toEqual(vncKey('password'));
});

test.each([
  ['an own password', { password: 'otter-42' }, { outcome: 'refused' }],
  [
    'a count of tries in the refusal',
    { password: 'x', refusal: Buffer.concat([number(1), reason('Too many authentication failures')]) },
    { outcome: 'refused', lockSign: 'it says that there were too many tries' },
  ],
  ['its own number for too many', { password: 'x', refusal: number(2) }, { outcome: 'locked' }],
  [
    'a drop',
    { password: 'x', refusal: 'drop' as const },
    { outcome: 'refused', lockSign: 'it dropped the connection after the try' },
  ],
  [
    'a lock before the try',
    { offer: Buffer.concat([Buffer.from([0]), reason('Too many security failures')]) },
    { outcome: 'locked' },
  ],
  ['another kind of guard', { offer: Buffer.from([1, 19]) }, { outcome: 'unclear' }],
  ['another version than before', { version: '3.7' }, { outcome: 'unclear' }],
])('%s', async (_what, made, outcome) => {
  expect(await tryLogin(vnc, screen(made), known, door('3.8'))).toMatchObject(outcome);
});

test('knocks only where a password is asked for', () => {
  const doors = (types: readonly number[]) =>
    vnc.doors(
      factsFrom(
        [saw(vncSecurity, { state: 'open', version: '3.8', types, none: types.includes(1) }, tcp(5900))],
        vnc.needs,
      ),
    );
  expect([doors([2]).length, doors([1, 2]).length, doors([19]).length]).toEqual([1, 0, 0]);
});
