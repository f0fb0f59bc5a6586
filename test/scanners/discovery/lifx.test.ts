import { expect, test } from 'vitest';
import lifx from '../../../scanners/discovery/lifx.ts';
import { packet, uint16le, uint32le } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const ours = 0x4c_54_43_48;

function message(type: number, payload: Uint8Array, source = ours) {
  return packet(
    uint16le(36 + payload.length),
    uint16le(0x1400),
    uint32le(source),
    [0xd0, 0x73, 0xd5, 0, 0, 1, 0, 0],
    new Uint8Array(16),
    uint16le(type),
    [0, 0],
    payload,
  );
}

/** Each question by its number, with the answer's. */
function light(source = ours) {
  const answers = new Map([
    [2, message(3, packet(1, uint32le(56_700)), source)],
    [32, message(33, packet(uint32le(1), uint32le(27), uint32le(0)), source)],
    [14, message(15, packet(new Uint8Array(16), uint16le(70), uint16le(3)), source)],
    [23, message(25, packet('Lounge', new Uint8Array(26)), source)],
  ]);
  return (question: Uint8Array) => answers.get(question[32] ?? 0);
}

test('a light tells its product, firmware and name', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/56700': light() } } });
  const { sightings, seen } = await discover(lifx, network);
  expect(sightings[0]).toEqual({
    address: '192.168.1.50',
    keys: [{ type: 'serial', value: 'lifx:d0:73:d5:00:00:01' }],
  });
  expect(seen.at(-1)).toEqual({
    address: '192.168.1.50',
    fact: 'lifx.device',
    service: { transport: 'udp', port: 56_700 },
    value: { mac: 'd0:73:d5:00:00:01', vendor: 1, product: 27, firmware: '3.70', label: 'Lounge' },
  });
});

test('an answer to somebody else is not ours', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/56700': light(7) } } });
  expect((await discover(lifx, network)).seen).toEqual([]);
});
