import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseSsdpMessage, ssdpSearch } from '../../../scanners/protocols/ssdp-message.ts';
import { decodeUtf8 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const hue = packet(
  'HTTP/1.1 200 OK\r\nHOST: 239.255.255.250:1900\r\nEXT:\r\nCACHE-CONTROL: max-age=100\r\nLOCATION: http://192.168.77.20:80/description.xml\r\nSERVER: Hue/1.0 UPnP/1.0 IpBridge/1.65.0\r\nhue-bridgeid: 001788FFFE123456\r\nST: upnp:rootdevice\r\nUSN: uuid:2f402f80::upnp:rootdevice\r\n\r\n',
);
const notice = packet(
  'NOTIFY * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\nNT: upnp:rootdevice\r\nNTS: ssdp:alive\r\nUSN: uuid:1::upnp:rootdevice\r\nBOOTID.UPNP.ORG: 7\r\nLocation: http://[fe80::1%25eth0]:1900/\r\n\r\n',
);

test('a search names its group and target', () => {
  expect(decodeUtf8(ssdpSearch('ssdp:all', { host: '[ff02::c]:1900' }) ?? new Uint8Array())).toBe(
    'M-SEARCH * HTTP/1.1\r\nHOST: [ff02::c]:1900\r\nMAN: "ssdp:discover"\r\nMX: 2\r\nST: ssdp:all\r\n\r\n',
  );
  expect(ssdpSearch('ssdp:all\r\nX: y')).toBeUndefined();
});

test('an answer says who and where', () => {
  expect(parseSsdpMessage(hue)).toEqual({
    kind: 'answer',
    target: 'upnp:rootdevice',
    usn: 'uuid:2f402f80::upnp:rootdevice',
    udn: 'uuid:2f402f80',
    location: 'http://192.168.77.20:80/description.xml',
    server: 'Hue/1.0 UPnP/1.0 IpBridge/1.65.0',
    maxAgeSeconds: 100,
    hueBridgeId: '001788FFFE123456',
  });
});

test('a notice says what happens', () => {
  expect(parseSsdpMessage(notice)).toEqual({
    kind: 'alive',
    target: 'upnp:rootdevice',
    usn: 'uuid:1::upnp:rootdevice',
    udn: 'uuid:1',
    location: 'http://[fe80::1%25eth0]:1900/',
    bootId: 7,
  });
});

describe('a broken message', () => {
  const answer = (...lines: string[]) =>
    packet(['HTTP/1.1 200 OK', 'ST: a', 'USN: b', ...lines].join('\r\n'));

  test.each([
    ['without an empty line', answer(), { usn: 'b' }],
    [
      'with many locations',
      answer('LOCATION: nowhere', 'LOCATION: http://a/', 'LOCATION: http://b/'),
      { location: 'http://a/' },
    ],
    ['with an endless age', answer('CACHE-CONTROL: max-age=999999999999'), { maxAgeSeconds: 86_400 }],
    [
      'with a strange scheme, which stays text',
      answer('LOCATION: javascript:alert(1)'),
      { location: 'javascript:alert(1)' },
    ],
  ])('%s is still read', (_what, bytes, expected) => {
    expect(parseSsdpMessage(bytes)).toMatchObject(expected);
  });

  test.each(['-1', 'soon', ''])('an age of %s is no age', (text) => {
    expect(parseSsdpMessage(answer(`CACHE-CONTROL: max-age=${text}`))?.maxAgeSeconds).toBeUndefined();
  });

  test.each([
    ['a search of someone else', ssdpSearch('ssdp:all') ?? new Uint8Array()],
    ['a refusal', packet('HTTP/1.1 404 Not Found\r\nST: a\r\nUSN: b\r\n\r\n')],
    ['an answer without a name', packet('HTTP/1.1 200 OK\r\nLOCATION: http://a/\r\n\r\n')],
    ['a notice of nothing', packet('NOTIFY * HTTP/1.1\r\nNT: a\r\nUSN: b\r\n\r\n')],
    ['64 KB of header', answer(`X: ${'y'.repeat(65_536)}`)],
  ])('%s is none', (_what, bytes) => {
    expect(parseSsdpMessage(bytes)).toBeUndefined();
  });
});

testParserProperties('parseSsdpMessage', parseSsdpMessage, [hue, notice]);
