import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseRtspResponse, rtspRequest } from '../../../scanners/protocols/rtsp-message.ts';
import { decodeUtf8 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const sdp =
  'v=0\r\ns=Media\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=rtpmap:97 X/1\r\nm=audio 0 RTP/AVP 8\r\n';
const described = packet(
  `RTSP/1.0 200 OK\r\nCSeq: 2\r\nContent-Type: application/sdp\r\nContent-Length: ${sdp.length}\r\n\r\n${sdp}`,
);
const refused = packet(
  'RTSP/1.0 401 Unauthorized\r\nCSeq: 2\r\nWWW-Authenticate: Digest realm="IP Camera", nonce="1"\r\n\r\n',
);

test('asks for a description, with a login if there is one', () => {
  const bytes = rtspRequest({
    method: 'DESCRIBE',
    url: 'rtsp://10.0.0.1/live',
    sequence: 2,
    authorization: 'Basic eA==',
  });
  expect(decodeUtf8(bytes ?? new Uint8Array())).toBe(
    'DESCRIBE rtsp://10.0.0.1/live RTSP/1.0\r\nCSeq: 2\r\nUser-Agent: Homelatch\r\nAccept: application/sdp\r\nAuthorization: Basic eA==\r\n\r\n',
  );
  expect(rtspRequest({ method: 'OPTIONS', url: 'rtsp://a\r\nX: y', sequence: 1 })).toBeUndefined();
  expect(rtspRequest({ method: 'OPTIONS', url: '*', sequence: 1, authorization: 'x\r\ny' })).toBeUndefined();
});

test('a description tells its media', () => {
  expect(parseRtspResponse(described)).toMatchObject({
    status: 200,
    media: [{ kind: 'video', codec: 'H264' }, { kind: 'audio' }],
    complete: true,
  });
});

test('a refusal has no media', () => {
  expect(parseRtspResponse(refused)).toMatchObject({
    status: 401,
    reason: 'Unauthorized',
    media: [],
    complete: true,
  });
});

describe('a hostile server', () => {
  test.each([
    ['a head without an end', packet('RTSP/1.0 200 OK\r\nCSeq: 2\r\n')],
    ['HTTP', packet('HTTP/1.1 200 OK\r\n\r\n')],
    ['interleaved binary', packet('$', 0, 0, 0xff, new Uint8Array(500))],
    ['a head of 20 KB', packet(`RTSP/1.0 200 OK\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`)],
    ['nothing', new Uint8Array()],
  ])('with %s gives no response', (_what, bytes) => {
    expect(parseRtspResponse(bytes)).toBeUndefined();
  });

  test.each(['10485760', '-1', 'x'])('with a length of %s is never complete', (length) => {
    const bytes = packet(
      `RTSP/1.0 200 OK\r\nContent-Type: application/sdp\r\nContent-Length: ${length}\r\n\r\n${'m=video 0\r\n'.repeat(5_000)}`,
    );
    const response = parseRtspResponse(bytes);
    expect([response?.complete, response?.media.length]).toEqual([false, 16]);
  });
});

testParserProperties('parseRtspResponse', parseRtspResponse, [described, refused]);
