import http from 'node:http';
import { expect, test } from 'vitest';
import { nmapServices } from '../../../scanners/net/node-nmap.ts';
import { withServer } from '../../support/try-login.ts';

test('a target that carries options is not a target', async () => {
  expect(await nmapServices('127.0.0.1 -oN /tmp/x', [80], new AbortController().signal)).toEqual([]);
  expect(await nmapServices('-oN./x', [80], new AbortController().signal)).toEqual([]);
});

test('a stopped check does not start it', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await nmapServices('127.0.0.1', [80], stop.signal)).toEqual([]);
});

test('a stop ends a running scan at once', async () => {
  const mute = http.createServer(() => undefined);
  await withServer(mute, async (port) => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const started = performance.now();
    await nmapServices('127.0.0.1', [port], stop.signal);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
