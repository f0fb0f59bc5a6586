import { expect, test } from 'vitest';
import { parseBsdDefaultRoutes } from '../../../scanners/protocols/bsd-route.ts';
import { defaultRoutes } from '../../../scanners/protocols/route.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const table = `Routing tables

Internet:
Destination        Gateway            Flags               Netif Expire
default            192.168.77.9       UGScIg                en5
default            192.168.77.1       UGScg                 en0
default            link#20            UCSIg           bridge100      !
127                127.0.0.1          UCS                   lo0
192.168.77         link#14            UCS                   en0      !
`;

test('reads default routes, those tied to their interface last', () => {
  const routes = defaultRoutes(parseBsdDefaultRoutes(table));
  expect(routes.map(({ interface: device, gateway }) => [device, gateway])).toEqual([
    ['en0', '192.168.77.1'],
    ['en5', '192.168.77.9'],
  ]);
});

testParserProperties('parseBsdDefaultRoutes', (bytes) => parseBsdDefaultRoutes(decodeLatin1(bytes)), [
  new TextEncoder().encode(table),
]);
