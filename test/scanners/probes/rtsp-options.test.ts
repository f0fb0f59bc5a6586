import { expect, test } from 'vitest';
import rtspOptions from '../../../scanners/probes/rtsp-options.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(554)];
const server = (reply: string) => pretendHost({ 'tcp/554': { reply: () => reply } });

test('reads what a video server can do', async () => {
  const host = server(
    'RTSP/1.0 200 OK\r\nCSeq: 1\r\nServer: Hipcam RealServer/V1.0\r\nPublic: OPTIONS, DESCRIBE, SETUP\r\n\r\n',
  );
  expect((await look(rtspOptions, host, { facts })).values).toEqual([
    {
      state: 'open',
      status: 200,
      server: 'Hipcam RealServer/V1.0',
      methods: ['OPTIONS', 'DESCRIBE', 'SETUP'],
    },
  ]);
});

test('reads the realm of one that asks for a login at once', async () => {
  const host = server('RTSP/1.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm="IPC", nonce="1"\r\n\r\n');
  expect((await look(rtspOptions, host, { facts })).values).toMatchObject([{ status: 401, realm: 'IPC' }]);
});

test.each([
  ['HTTP/1.1 400 Bad Request\r\n\r\n', 'unreadable'],
  ['', 'silent'],
  ['$'.repeat(50_000), 'unreadable'],
])('%# is told as %s', async (reply, state) => {
  expect((await look(rtspOptions, server(reply), { facts })).values).toMatchObject([{ state }]);
});
