import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDoor } from '../../scanners/net/dial.ts';
import { nodePlatform } from '../../scanners/net/node-platform.ts';
import { scopeOf } from '../../scanners/net/scope.ts';

/** What hostile devices may add to the resident memory of whoever scans: the devices are a process of their own here. */
const mostGrowthMib = 64;
const streams = 48;
const mib = 1024 * 1024;

/** Writes for ever to whoever connects, as fast as it is read. */
const endless = `
const block = Buffer.alloc(65536, 'HTTP/1.1 200 OK\\r\\nServer: A\\r\\n\\r\\n<p>');
const server = require('node:net').createServer((socket) => {
  const more = () => { while (!socket.destroyed && socket.write(block)); };
  socket.on('error', () => socket.destroy()).on('drain', more).resume();
  more();
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());`;

async function startEndless(): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-endless-'));
  const file = path.join(folder, 'endless.cjs');
  fs.writeFileSync(file, endless);
  const child = fork(file);
  onTestFinished(() => {
    child.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  return Number((await once(child, 'message'))[0]);
}

test(`A1 B2 endless streams add less than ${mostGrowthMib} MiB to whoever reads them`, async () => {
  const port = await startEndless();
  const range = '127.0.0.0/24';
  const stop = new AbortController();
  const door = openDoor({
    platform: nodePlatform,
    scope: scopeOf({ attached: range, ranges: [range], interface: 'lo', loopback: true }),
    on: { name: 'lo', ipv4: '127.0.0.1/24' },
    signal: stop.signal,
    onFragile: () => undefined,
  });
  door.setPace('127.0.0.1', 'robust');
  const host = door.host('127.0.0.1', { careful: false, logins: false });
  // Once before, so that the code itself is there.
  await host.http({ port, path: '/', deadlineMs: 2_000 });
  const before = process.memoryUsage.rss();
  let highest = before;
  const sampler = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 10);
  let read = 0;
  await Promise.all(
    Array.from({ length: streams }, async (_, index) => {
      if (index % 2 === 0) {
        const answer = await host.http({ port, path: '/', deadlineMs: 3_000 });
        if (answer.state === 'answered') read += answer.body.length;
        return;
      }
      const connected = await host.connect(port, { deadlineMs: 3_000 });
      if (connected.state !== 'open') return;
      const { bytes, end } = await connected.connection.read();
      expect({ end, length: bytes.length }).toEqual({ end: 'limit', length: 4_096 });
      read += bytes.length;
      // Left open until its own deadline, while the other side goes on writing.
      await connected.connection.read({ until: () => false, maxBytes: 65_536 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      connected.connection.close();
    }),
  );
  clearInterval(sampler);
  stop.abort();
  expect(read).toBeGreaterThan(streams * 1_024);
  expect((highest - before) / mib, 'MiB').toBeLessThan(mostGrowthMib);
}, 60_000);
