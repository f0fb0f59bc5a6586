import { expect, test } from 'vitest';
import { parseBsdRoutes } from '../../../scanners/protocols/bsd-route.ts';
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
192.168.77.1       8e:1:2:3:4:5       UHLWIir               en0    1197
128.0/1            10.8.0.1           UGSc                utun4
10/99              link#21            UCS                 utun5
`;

test('reads default routes, those tied to their interface last', () => {
  const routes = defaultRoutes(parseBsdRoutes(table));
  expect(routes.map(({ interface: device, gateway }) => [device, gateway])).toEqual([
    ['en0', '192.168.77.1'],
    ['en5', '192.168.77.9'],
  ]);
});

test('reads every network in its short spelling, and leaves out what is none', () => {
  expect(parseBsdRoutes(table).map(({ network, interface: device }) => `${network} ${device}`)).toEqual([
    '0.0.0.0/0 en5',
    '0.0.0.0/0 en0',
    '0.0.0.0/0 bridge100',
    '127.0.0.0/8 lo0',
    '192.168.77.0/24 en0',
    '128.0.0.0/1 utun4',
  ]);
});

testParserProperties('parseBsdRoutes', (bytes) => parseBsdRoutes(decodeLatin1(bytes)), [
  new TextEncoder().encode(table),
]);
