import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseWsDiscovery, wsDiscoveryProbe } from '../../../scanners/protocols/ws-discovery.ts';
import { parseXml, xmlDescendants } from '../../../scanners/protocols/xml.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const envelope = (body: string) =>
  packet(
    `<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="s"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`,
  );
const match = (content: string) =>
  `<d:ProbeMatch><wsa:EndpointReference><wsa:Address>urn:uuid:1</wsa:Address></wsa:EndpointReference>${content}</d:ProbeMatch>`;
const camera = envelope(
  `<d:ProbeMatches>${match(
    '<d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types><d:Scopes>onvif://www.onvif.org/name/Front%20door onvif://www.onvif.org/hardware/DS-2CD2032 onvif://www.onvif.org/location/%E4</d:Scopes><d:XAddrs>http://192.168.77.30/onvif/device_service http://203.0.113.9/x</d:XAddrs>',
  )}</d:ProbeMatches>`,
);

test.each([
  ['camera', 't:NetworkVideoTransmitter'],
  ['printer', 't:PrintDeviceType'],
  ['device', 't:Device'],
  [undefined, undefined],
] as const)('a probe for %s is well-formed', (kind, types) => {
  const root = parseXml(wsDiscoveryProbe('0f0e', kind));
  expect(xmlDescendants(root, 'Types')[0]?.text).toBe(types);
  expect(xmlDescendants(root, 'MessageID')[0]?.text).toBe('urn:uuid:0f0e');
});

test('a camera says what and where it is', () => {
  expect(parseWsDiscovery(camera)).toEqual([
    {
      endpoint: 'urn:uuid:1',
      types: ['NetworkVideoTransmitter', 'Device'],
      addresses: ['http://192.168.77.30/onvif/device_service', 'http://203.0.113.9/x'],
      scopes: [
        'onvif://www.onvif.org/name/Front%20door',
        'onvif://www.onvif.org/hardware/DS-2CD2032',
        'onvif://www.onvif.org/location/%E4',
      ],
      name: 'Front door',
      hardware: 'DS-2CD2032',
      location: '%E4',
    },
  ]);
});

test('a hello is read too', () => {
  const hello = envelope(
    '<d:Hello><a:EndpointReference><a:Address>urn:uuid:2</a:Address></a:EndpointReference></d:Hello>',
  );
  expect(parseWsDiscovery(hello)).toEqual([{ endpoint: 'urn:uuid:2', types: [], addresses: [], scopes: [] }]);
});

describe('a broken answer', () => {
  test.each([
    ['no matches', '<d:ProbeMatches/>', []],
    ['an empty match', '<d:ProbeMatches><d:ProbeMatch/></d:ProbeMatches>', []],
    [
      'no endpoint',
      `<d:ProbeMatches><d:ProbeMatch><d:XAddrs>http://a/</d:XAddrs></d:ProbeMatch></d:ProbeMatches>`,
      [],
    ],
    ['our own probe', '<d:Probe/>', undefined],
    ['nothing', '', undefined],
  ])('with %s', (_what, body, expected) => {
    expect(parseWsDiscovery(envelope(body))).toEqual(expected);
  });

  test('with too much of everything is cut', () => {
    const flood = match(
      `<d:XAddrs>${'http://a/ '.repeat(100)}</d:XAddrs><d:Scopes>${'onvif://b '.repeat(150)}</d:Scopes>`,
    );
    const matches = parseWsDiscovery(envelope(`<d:ProbeMatches>${flood.repeat(20)}</d:ProbeMatches>`));
    expect([matches?.length, matches?.[0]?.addresses.length, matches?.[0]?.scopes.length]).toEqual([
      16, 8, 64,
    ]);
  });
});

testParserProperties('parseWsDiscovery', parseWsDiscovery, [camera]);
