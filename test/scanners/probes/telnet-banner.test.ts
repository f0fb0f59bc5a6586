import { expect, test } from 'vitest';
import telnetBanner from '../../../scanners/probes/telnet-banner.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(23)];
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));

test.each([
  [
    'BusyBox',
    bytes(255, 253, 1, 255, 251, 3, '\r\nrouter login: '),
    { text: 'router login:', negotiates: true, prompt: 'login' },
  ],
  ['a password alone', bytes('Password: '), { text: 'Password:', negotiates: false, prompt: 'password' }],
  ['an open shell', bytes(255, 253, 1, '\r\n/ # '), { text: '/ #', negotiates: true, prompt: 'shell' }],
  [
    'SSH on the wrong port',
    bytes('SSH-2.0-x\r\n'),
    { text: 'SSH-2.0-x', negotiates: false, prompt: 'none', otherProtocol: 'ssh' },
  ],
])('%s', async (_what, banner, expected) => {
  const { values } = await look(telnetBanner, pretendHost({ 'tcp/23': banner }), { facts });
  expect(values).toEqual([{ state: 'open', ...expected }]);
});

test('an open port that says nothing is silent, not telnet', async () => {
  const { values } = await look(telnetBanner, pretendHost({ 'tcp/23': '' }), { facts });
  expect(values).toEqual([{ state: 'silent', why: 'open, but it said nothing' }]);
});

test('types nothing: only refusals of options are sent', async () => {
  const host = pretendHost({ 'tcp/23': bytes(255, 253, 1, 255, 251, 3) });
  await look(telnetBanner, host, { facts });
  expect(host.written.get('tcp/23')).toEqual([bytes(255, 252, 1, 255, 254, 3)]);
});

test('does not go on for ever with a server that negotiates for ever', async () => {
  const host = pretendHost({ 'tcp/23': { banner: bytes(255, 253, 1), reply: () => bytes(255, 253, 1) } });
  const { values } = await look(telnetBanner, host, { facts });
  expect(values).toMatchObject([{ state: 'open', negotiates: true, prompt: 'none' }]);
  expect(host.written.get('tcp/23')?.length).toBeLessThan(33);
});
