import { expect, test } from 'vitest';
import netbiosName from '../../../scanners/probes/netbios-name.ts';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(445)];

/** RFC 1002 section 4.2.18: names of 15 characters, a suffix and flags, then the unit's id. */
function nodeStatus(query: Uint8Array, names: readonly (readonly [string, number, number])[]): Uint8Array {
  const rows = names.map(([name, suffix, flags]) => packet(name.padEnd(15), suffix, uint16(flags)));
  const data = packet(names.length, ...rows, Uint8Array.of(0, 0x11, 0x32, 1, 2, 3), new Uint8Array(40));
  const head = packet(query.subarray(0, 2), [0x8400, 0, 1, 0, 0].flatMap(uint16), query.subarray(12, 46));
  return packet(head, uint16(0x21), uint16(1), [0, 0, 0, 0], uint16(data.length), data);
}

test('reads names, group and address', async () => {
  const host = pretendHost({
    'udp/137': (query) =>
      nodeStatus(query, [
        ['DISKSTATION', 0x20, 0x0400],
        ['WORKGROUP', 0x00, 0x8400],
        ['DISKSTATION', 0x00, 0x0400],
      ]),
  });
  const { values, sightings } = await look(netbiosName, host, { facts });
  expect(values).toMatchObject([
    { state: 'open', computer: 'DISKSTATION', workgroup: 'WORKGROUP', mac: '00:11:32:01:02:03' },
  ]);
  expect(sightings).toEqual([{ hostname: 'DISKSTATION' }]);
});

test.each([
  [undefined, { state: 'silent' }],
  [Uint8Array.of(1, 2, 3), { state: 'unreadable', why: 'answered, but not as NetBIOS does' }],
])('%# tells what came instead', async (reply, expected) => {
  const host = pretendHost({ 'udp/137': () => reply });
  expect((await look(netbiosName, host, { facts })).values).toEqual([expected]);
});

test('asks only what shares files', async () => {
  const host = pretendHost({});
  await look(netbiosName, host, { facts: [openPort(80)] });
  expect(host.asked).toEqual([]);
});
