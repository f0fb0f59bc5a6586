import net from 'node:net';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { overStream } from '../../../scanners/net/connection.ts';
import { loopbackHost } from '../../support/loopback-host.ts';
import { withServer } from '../../support/try-login.ts';

/** Connects to a server that behaves badly and reads what it can. */
async function readFrom(behave: (socket: net.Socket) => void, deadlineMs = 600) {
  const timers: NodeJS.Timeout[] = [];
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    behave(socket);
  });
  return withServer(server, async (port) => {
    const started = performance.now();
    const connected = await loopbackHost().connect(port, { deadlineMs });
    if (connected.state !== 'open') throw new Error(connected.state);
    const result = await connected.connection.read();
    connected.connection.close();
    for (const timer of timers) clearInterval(timer);
    return { ...result, tookMs: performance.now() - started };
  });
}

test('one byte every 100 ms does not hold us past the deadline', async () => {
  const { end, tookMs } = await readFrom((socket) => {
    const drip = setInterval(() => socket.write('a'), 100);
    socket.on('close', () => clearInterval(drip));
  });
  expect(end).toBe('deadline');
  expect(tookMs).toBeLessThan(3000);
});

test('a server that says nothing ends at the deadline', async () => {
  expect((await readFrom(() => undefined)).end).toBe('deadline');
});

test('an endless banner is cut at 4 KiB', async () => {
  const block = Buffer.alloc(65_536, 'A');
  const { bytes, end } = await readFrom((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', pour);
    pour();
  }, 3000);
  expect([bytes.length, end]).toEqual([4096, 'limit']);
});

test('however often is written, no listener stays on the stream', async () => {
  const stream = new PassThrough();
  const connection = overStream({
    stream,
    remoteAddress: '127.0.0.1',
    leftMs: 1_000,
    signal: new AbortController().signal,
    onClose: () => undefined,
  });
  const before = stream.listenerCount('close');
  for (let times = 0; times < 40; times += 1) expect(await connection.write('x')).toBe(true);
  expect(stream.listenerCount('close')).toBe(before);
  connection.close();
});
