import { expect, test } from 'vitest';
import rtspDescribe from '../../../scanners/probes/rtsp-describe.ts';
import { rtspOptions } from '../../../scanners/probes/rtsp-options.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [saw(rtspOptions, { state: 'open', status: 200, methods: [] }, tcp(554))];
const sdp = 'v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\nm=audio 0 RTP/AVP 8\r\n';
const found = `RTSP/1.0 200 OK\r\nContent-Type: application/sdp\r\nContent-Length: ${sdp.length}\r\n\r\n${sdp}`;
const missing = 'RTSP/1.0 404 Not Found\r\n\r\n';
const login = 'RTSP/1.0 401 Unauthorized\r\nWWW-Authenticate: Digest realm="IPC", nonce="1"\r\n\r\n';

/** A camera that answers by path. */
const camera = (byPath: Readonly<Record<string, string>>) =>
  pretendHost({
    'tcp/554': {
      reply: (bytes) => {
        const [, path = ''] = /^DESCRIBE rtsp:\/\/[^/]+(\S+)/.exec(new TextDecoder().decode(bytes)) ?? [];
        return byPath[path] ?? missing;
      },
    },
  });

test('video without a login', async () => {
  const { values } = await look(rtspDescribe, camera({ '/stream1': found }), { facts });
  expect(values).toEqual([
    {
      state: 'open',
      path: '/stream1',
      status: 200,
      described: true,
      media: ['video', 'audio'],
      challenges: [],
    },
  ]);
});

test('a login is asked for', async () => {
  const { values } = await look(rtspDescribe, camera({ '/': login }), { facts });
  expect(values).toMatchObject([
    { path: '/', status: 401, described: false, challenges: [{ scheme: 'digest', realm: 'IPC' }] },
  ]);
});

test('paths that do not exist are no description', async () => {
  const host = camera({});
  const { values } = await look(rtspDescribe, host, { facts });
  expect([values, host.asked.length]).toMatchObject([[{ status: 404, described: false }], 3]);
});

test('the maker’s own path comes first', async () => {
  const host = camera({ '/Streaming/Channels/101': found });
  await look(rtspDescribe, host, { facts, identity: { manufacturer: 'Hikvision' } });
  expect(host.asked.length).toBe(1);
});

test('an empty 200 is no video', async () => {
  const { values } = await look(rtspDescribe, camera({ '/': 'RTSP/1.0 200 OK\r\n\r\n' }), { facts });
  expect(values).toMatchObject([{ described: false }]);
});

test('never sets up or plays', async () => {
  const host = camera({ '/': found });
  await look(rtspDescribe, host, { facts });
  expect(Buffer.concat(host.written.get('tcp/554') ?? []).toString()).not.toMatch(/SETUP|PLAY/);
});
