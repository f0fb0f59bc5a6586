import { expect, test } from 'vitest';
import { parseBsdArp, parseNdp } from '../../../scanners/protocols/bsd-arp.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const arp = `? (192.168.77.1) at 0:1e:6:ab:cd:ef on en0 ifscope [ethernet]
router.lan (192.168.77.2) at 0:1e:6:ab:cd:f0 on en0 ifscope [ethernet]
? (192.168.77.9) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
`;
const ndp = `Neighbor                        Linklayer Address  Netif Expire    St Flgs Prbs
fe80::1%en0                     0:1e:6:ab:cd:ef      en0 23h59m58s S R
fe80::2%en0                     (incomplete)         en0 expired   N
`;

test('reads arp, with leading zeros left out', () => {
  expect(parseBsdArp(arp)).toEqual([
    { address: '192.168.77.1', mac: '00:1e:06:ab:cd:ef', interface: 'en0' },
    { address: '192.168.77.2', mac: '00:1e:06:ab:cd:f0', interface: 'en0' },
  ]);
});

test('reads ndp', () => {
  expect(parseNdp(ndp)).toEqual([{ address: 'fe80::1', mac: '00:1e:06:ab:cd:ef', interface: 'en0' }]);
});

const bytes = (text: string) => new TextEncoder().encode(text);
testParserProperties('parseBsdArp', (input) => parseBsdArp(decodeLatin1(input)), [bytes(arp)]);
testParserProperties('parseNdp', (input) => parseNdp(decodeLatin1(input)), [bytes(ndp)]);
