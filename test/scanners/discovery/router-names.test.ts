import { expect, test } from 'vitest';
import routerNames from '../../../scanners/discovery/router-names.ts';
import { packet, uint16, uint32 } from '../../../scanners/protocols/bytes.ts';
import { parseDnsMessage } from '../../../scanners/protocols/dns-message.ts';
import { dnsNameBytes } from '../../../scanners/protocols/dns-name.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const router = '192.168.1.1';
const phone = { address: '192.168.1.30', mac: '7a:00:00:00:00:01', interface: 'eth0' };
const addresses = Array.from({ length: 254 }, (_, n) => `192.168.1.${n + 1}`);

/** A name server that gives this name to whatever is asked, under this id. */
const named =
  (target: string, idOf: (asked: number) => number = (id) => id) =>
  (question: Uint8Array) => {
    const asked = parseDnsMessage(question);
    const owner = dnsNameBytes(asked?.questions[0]?.name ?? '') ?? new Uint8Array();
    const name = dnsNameBytes(target) ?? new Uint8Array();
    const record = packet(owner, uint16(12), uint16(1), uint32(60), uint16(name.length), name);
    return packet([idOf(asked?.id ?? 0), 0x8180, 0, 1, 0, 0].flatMap(uint16), record);
  };
const home = (answer: (question: Uint8Array) => Uint8Array, neighbours = [phone]) =>
  pretendLocalNetwork({ gateway: router, neighbours, devices: { [router]: { 'udp/53': answer } } });

test('a device has the name that it gave the router', async () => {
  const { sightings, seen } = await discover(routerNames, home(named('Annas-iPhone.lan')), { addresses });
  expect(sightings).toContainEqual({ address: phone.address, hostname: 'Annas-iPhone', hearsay: true });
  expect(seen).toContainEqual({
    address: phone.address,
    fact: 'router.name',
    value: { name: 'Annas-iPhone' },
  });
});

test.each([
  ['the address in other signs', named('192-168-1-30.home')],
  ['a word that stands for nobody', named('unknown.lan')],
  ['an answer to another question', named('phone.lan', (id) => id ^ 1)],
  ['no message', () => new Uint8Array(5)],
])('%s is no name', async (_what, answer) => {
  expect((await discover(routerNames, home(answer), { addresses })).seen).toEqual([]);
});

test('a server that gives everybody one name is believed no more', async () => {
  const many = Array.from({ length: 20 }, (_, n) => ({ ...phone, address: `192.168.1.${n + 30}` }));
  const { seen } = await discover(routerNames, home(named('router.home'), many), { addresses });
  expect(new Set(seen.map(({ address }) => address)).size).toBe(3);
});

test('a name server outside the home is not asked', async () => {
  const network = pretendLocalNetwork({ dnsServers: ['9.9.9.9'], neighbours: [phone] });
  await discover(routerNames, network, { addresses });
  expect(network.sent).toEqual([]);
});
