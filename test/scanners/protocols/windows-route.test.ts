import { expect, test } from 'vitest';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { parseNetRoutes } from '../../../scanners/protocols/windows-route.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const json = JSON.stringify([
  {
    DestinationPrefix: '0.0.0.0/0',
    NextHop: '192.168.77.1',
    InterfaceAlias: 'Wi-Fi',
    RouteMetric: 0,
    InterfaceMetric: 50,
  },
  {
    DestinationPrefix: '192.168.77.0/24',
    NextHop: '0.0.0.0',
    InterfaceAlias: 'Wi-Fi',
    RouteMetric: 256,
    InterfaceMetric: 50,
  },
  { DestinationPrefix: '::/0', NextHop: 'fe80::1', InterfaceAlias: 'Wi-Fi' },
  { DestinationPrefix: '0.0.0.0/0', NextHop: 'evil', InterfaceAlias: 'Wi-Fi' },
]);

test('reads routes and what they cost', () => {
  expect(parseNetRoutes(json)).toEqual([
    { interface: 'Wi-Fi', network: '0.0.0.0/0', gateway: '192.168.77.1', metric: 50 },
    { interface: 'Wi-Fi', network: '192.168.77.0/24', metric: 306 },
  ]);
});

testParserProperties('parseNetRoutes', (bytes) => parseNetRoutes(decodeLatin1(bytes)), [
  new TextEncoder().encode(json),
]);
