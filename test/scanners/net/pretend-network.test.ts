import { describe, expect, test } from 'vitest';
import { pretendHost, pretendInterface, pretendLocalNetwork } from '../../support/pretend-network.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (of: Uint8Array) => new TextDecoder().decode(of);

describe('a pretend host', () => {
  const host = pretendHost({
    'tcp/23': { banner: 'login: ', reply: (written) => `${text(written)} password: ` },
    'tcp/22': { state: 'silent' },
    'http/80/': { headers: { Server: 'lighttpd' }, body: 'hello' },
    'udp/161': [bytes('one'), bytes('two')],
  });

  test('talks as scripted and keeps what was said to it', async () => {
    const connected = await host.connect(23);
    if (connected.state !== 'open') throw new Error('expected an open port');
    const first = await connected.connection.read();
    await connected.connection.write('root');
    const second = await connected.connection.read();
    expect([text(first.bytes), text(second.bytes), second.end]).toEqual([
      'login: ',
      'root password: ',
      'quiet',
    ]);
    expect(host.written.get('tcp/23')).toEqual([bytes('root')]);
  });

  test('is closed, silent or not found where nothing is scripted', async () => {
    const answers = await Promise.all([
      host.connect(24),
      host.connect(22),
      host.udp(53, bytes('?')),
      host.http({ port: 80, path: '/robots.txt' }),
      host.http({ port: 81, path: '/' }),
    ]);
    expect(answers.map((a) => (a.state === 'answered' && 'status' in a ? a.status : a.state))).toEqual([
      'closed',
      'silent',
      'silent',
      404,
      'closed',
    ]);
  });

  test('answers pages and datagrams', async () => {
    const page = await host.http({ port: 80, path: '/' });
    const datagrams = await host.udp(161, bytes('?'), { maxReplies: 2 });
    expect(page).toMatchObject({ state: 'answered', status: 200, body: bytes('hello') });
    expect(datagrams).toEqual({ state: 'answered', replies: [bytes('one'), bytes('two')] });
  });
});

describe('a pretend home', () => {
  test('answers what is sent to a device or a group, and brings announcements to the port they go to', async () => {
    const network = pretendLocalNetwork({
      devices: { '192.168.1.50': { 'udp/1900': bytes('here') } },
      announcements: [{ to: 6667, from: '192.168.1.60', bytes: bytes('hello') }],
    });
    const asking = await network.datagrams({ on: pretendInterface, family: 4 });
    await asking?.send('239.255.255.250', 1900, bytes('anyone?'));
    await asking?.send('192.168.1.51', 1900, bytes('you?'));
    const listening = await network.datagrams({ on: pretendInterface, family: 4, port: 6667 });
    asking?.close();
    listening?.close();
    const heard: string[] = [];
    for (const port of [asking, listening]) {
      for await (const d of port?.datagrams ?? []) heard.push(`${d.from.address} ${text(d.bytes)}`);
    }
    expect(heard).toEqual(['192.168.1.50 here', '192.168.1.60 hello']);
    expect(network.open()).toBe(0);
  });
});
