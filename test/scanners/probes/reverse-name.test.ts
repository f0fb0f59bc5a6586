import { expect, test } from 'vitest';
import reverseName from '../../../scanners/probes/reverse-name.ts';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { dnsNameBytes } from '../../../scanners/protocols/dns-name.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const own = '50.1.168.192.in-addr.arpa';

/** A response with one PTR record. */
function pointer(query: Uint8Array, owner: string, target: string): Uint8Array {
  const [name, data] = [dnsNameBytes(owner) ?? [], dnsNameBytes(target) ?? []];
  const head = packet(query.subarray(0, 2), [0x8400, 0, 1, 0, 0].flatMap(uint16));
  return packet(head, name, uint16(12), uint16(1), uint32(120), uint16(data.length), data);
}

test('multicast DNS comes first', async () => {
  const host = pretendHost({ 'udp/5353': (query) => pointer(query, own, 'kitchen.local') });
  const { looked, sightings } = await look(reverseName, host);
  expect(looked).toEqual([
    {
      fact: 'reverse.name',
      value: { state: 'open', name: 'kitchen.local', over: 'mdns' },
      service: { transport: 'udp', port: 5353 },
    },
  ]);
  expect(sightings).toEqual([{ hostname: 'kitchen.local' }]);
});

test('then LLMNR', async () => {
  const host = pretendHost({ 'udp/5355': (query) => pointer(query, own, 'DESKTOP-1') });
  expect((await look(reverseName, host)).values).toEqual([
    { state: 'open', name: 'DESKTOP-1', over: 'llmnr' },
  ]);
});

test('the name of another address is not its name', async () => {
  const host = pretendHost({
    'udp/5353': (query) => pointer(query, '1.1.168.192.in-addr.arpa', 'router.local'),
  });
  expect((await look(reverseName, host)).values).toEqual([{ state: 'silent' }]);
});

test('nobody is asked over IPv6', async () => {
  const host = pretendHost({}, 'fe80::1%eth0');
  expect((await look(reverseName, host)).values).toEqual([{ state: 'refused', why: 'asked over IPv4 only' }]);
});
