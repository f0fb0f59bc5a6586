import { expect, test } from 'vitest';
import { parseProcRoute, parseResolvConf } from '../../../scanners/protocols/linux-route.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const routes = `Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT
wlan0	00000000	014DA8C0	0003	0	0	600	00000000	0	0	0
eth0	00000000	FE4DA8C0	0003	0	0	100	00000000	0	0	0
eth0	004DA8C0	00000000	0001	0	0	100	00FFFFFF	0	0	0
tun0	0000000A	00000000	0000	0	0	0	000000FF	0	0	0
`;

test('reads the routes that are up', () => {
  expect(parseProcRoute(routes)).toEqual([
    { interface: 'wlan0', network: '0.0.0.0/0', gateway: '192.168.77.1', metric: 600 },
    { interface: 'eth0', network: '0.0.0.0/0', gateway: '192.168.77.254', metric: 100 },
    { interface: 'eth0', network: '192.168.77.0/24', metric: 100 },
  ]);
});

test('refuses a mask with holes', () => {
  expect(parseProcRoute('eth0 004DA8C0 00000000 0001 0 0 0 00FF00FF')).toEqual([]);
});

test('reads name servers', () => {
  const text =
    '# comment\nnameserver 192.168.77.1\nnameserver fe80::1%eth0\nsearch lan\nnameserver evil.example\n';
  expect(parseResolvConf(text)).toEqual(['192.168.77.1', 'fe80::1']);
  expect(parseResolvConf('nameserver 10.0.0.1\n'.repeat(100))).toHaveLength(8);
});

const bytes = (text: string) => new TextEncoder().encode(text);
testParserProperties('parseProcRoute', (input) => parseProcRoute(decodeLatin1(input)), [bytes(routes)]);
testParserProperties('parseResolvConf', (input) => parseResolvConf(decodeLatin1(input)), [
  bytes('nameserver 10.0.0.1\n'),
]);
