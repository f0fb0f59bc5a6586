import { expect, test } from 'vitest';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { parseNetNeighbours, parseWindowsArp } from '../../../scanners/protocols/windows-neighbour.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const json = JSON.stringify([
  { IPAddress: '192.168.77.1', LinkLayerAddress: '00-1E-06-AB-CD-EF', State: 5, InterfaceAlias: 'Ethernet' },
  { IPAddress: 'fe80::1', LinkLayerAddress: '00-1E-06-AB-CD-EF', State: 'Stale' },
  { IPAddress: '192.168.77.9', LinkLayerAddress: '00-00-00-00-00-00', State: 0 },
  { IPAddress: '192.168.77.8', LinkLayerAddress: '00-1E-06-AB-CD-00', State: 'Unreachable' },
  { IPAddress: '224.0.0.22', LinkLayerAddress: '01-00-5E-00-00-16', State: 6 },
]);
const arp = `
Schnittstelle: 192.168.77.20 --- 0xb
  Internetadresse       Physische Adresse     Typ
  192.168.77.1          00-1e-06-ab-cd-ef     dynamisch
  192.168.77.255        ff-ff-ff-ff-ff-ff     statisch
`;

test('reads a list', () => {
  expect(parseNetNeighbours(json)).toEqual([
    { address: '192.168.77.1', mac: '00:1e:06:ab:cd:ef', interface: 'Ethernet' },
    { address: 'fe80::1', mac: '00:1e:06:ab:cd:ef' },
  ]);
});

test('reads a single entry, which is not a list', () => {
  expect(
    parseNetNeighbours('{"IPAddress":"10.0.0.1","LinkLayerAddress":"00-1E-06-AB-CD-EF","State":4}'),
  ).toHaveLength(1);
});

test('reads arp in any language', () => {
  expect(parseWindowsArp(arp)).toEqual([
    { address: '192.168.77.1', mac: '00:1e:06:ab:cd:ef', interface: '192.168.77.20' },
  ]);
});

const bytes = (text: string) => new TextEncoder().encode(text);
testParserProperties('parseNetNeighbours', (input) => parseNetNeighbours(decodeLatin1(input)), [bytes(json)]);
testParserProperties('parseWindowsArp', (input) => parseWindowsArp(decodeLatin1(input)), [bytes(arp)]);
