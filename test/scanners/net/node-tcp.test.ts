import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openTcp } from '../../../scanners/net/node-tcp.ts';

async function portOf(accept: (socket: net.Socket) => void): Promise<number> {
  const server = net.createServer(accept);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

const request = (port: number) => ({
  address: '127.0.0.1',
  port,
  deadlineMs: 2_000,
  tls: false,
  signal: new AbortController().signal,
});

test('a server that resets what it accepted is never taken for a closed port', async () => {
  const port = await portOf((socket) => socket.resetAndDestroy());
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => openTcp(request(port))));
  for (const outcome of outcomes) if (outcome.state === 'open') outcome.stream.destroy();
  expect(outcomes.map(({ state }) => state)).not.toContain('closed');
});

test('a port that nobody listens on is closed', async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  expect(await openTcp(request(port))).toEqual({ state: 'closed' });
});
