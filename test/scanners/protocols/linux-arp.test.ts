import { expect, test } from 'vitest';
import { parseIpNeighbours, parseProcArp } from '../../../scanners/protocols/linux-arp.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const procArp = `IP address       HW type     Flags       HW address            Mask     Device
192.168.77.1     0x1         0x2         00:1e:06:ab:cd:ef     *        eth0
192.168.77.9     0x1         0x0         00:00:00:00:00:00     *        eth0
192.168.77.5     0x1         0x6         da:a1:19:00:00:01     *        wlan0
`;

const ipNeighbours = `192.168.77.1 dev eth0 lladdr 00:1e:06:ab:cd:ef router REACHABLE
192.168.77.9 dev eth0 FAILED
192.168.77.8 dev eth0 INCOMPLETE
fe80::21e:6ff:feab:cdef dev eth0 lladdr 00:1e:06:ab:cd:ef STALE
224.0.0.251 dev eth0 lladdr 01:00:5e:00:00:fb NOARP
`;

test('reads the complete entries of the kernel', () => {
  expect(parseProcArp(procArp)).toEqual([
    { address: '192.168.77.1', mac: '00:1e:06:ab:cd:ef', interface: 'eth0' },
    { address: '192.168.77.5', mac: 'da:a1:19:00:00:01', interface: 'wlan0' },
  ]);
});

test('reads the neighbours of both families', () => {
  expect(parseIpNeighbours(ipNeighbours)).toEqual([
    { address: '192.168.77.1', mac: '00:1e:06:ab:cd:ef', interface: 'eth0' },
    { address: 'fe80::21e:6ff:feab:cdef', mac: '00:1e:06:ab:cd:ef', interface: 'eth0' },
  ]);
});

test.each(['', 'garbage', '1 2 3 4 5 6', '192.168.1.1 dev'])('finds nobody in %j', (text) => {
  expect([...parseProcArp(text), ...parseIpNeighbours(text)]).toEqual([]);
});

const bytes = (text: string) => new TextEncoder().encode(text);
testParserProperties('parseProcArp', (input) => parseProcArp(decodeLatin1(input)), [bytes(procArp)]);
testParserProperties('parseIpNeighbours', (input) => parseIpNeighbours(decodeLatin1(input)), [
  bytes(ipNeighbours),
]);
