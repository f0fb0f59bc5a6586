import { createCipheriv } from 'node:crypto';
import { expect, test } from 'vitest';
import tuya from '../../../scanners/discovery/tuya.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { tuyaBroadcastKey } from '../../../scanners/protocols/tuya-message.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const from = '192.168.1.50';
const text = JSON.stringify({
  ip: from,
  gwId: 'bf01',
  active: 2,
  encrypt: true,
  productKey: 'keyabc',
  version: '3.3',
});

function frame(payload: Uint8Array | string) {
  const body = packet(payload);
  return packet(
    [0, 0, 0x55, 0xaa],
    uint32(0),
    uint32(0x13),
    uint32(body.length + 12),
    uint32(0),
    body,
    uint32(0),
    [0, 0, 0xaa, 0x55],
  );
}

function disguised() {
  const cipher = createCipheriv('aes-128-ecb', tuyaBroadcastKey, null);
  return frame(new Uint8Array([...cipher.update(text), ...cipher.final()]));
}

function sealed() {
  const nonce = new Uint8Array(12).fill(7);
  const inside = packet(uint32(0), text);
  const associated = packet([0, 0], uint32(1), uint32(0x13), uint32(inside.length + 28));
  const cipher = createCipheriv('aes-128-gcm', tuyaBroadcastKey, nonce);
  cipher.setAAD(associated);
  const data = new Uint8Array([...cipher.update(inside), ...cipher.final()]);
  return packet(
    [0, 0, 0x66, 0x99],
    associated,
    nonce,
    data,
    new Uint8Array(cipher.getAuthTag()),
    [0, 0, 0x99, 0x66],
  );
}

test.each([
  ['in the clear', 6666, frame(text)],
  ['disguised', 6667, disguised()],
  ['sealed', 7000, sealed()],
])('hears a device %s', async (_case, to, bytes) => {
  const network = pretendLocalNetwork({
    announcements: [
      { to, from, bytes },
      { to, from, bytes },
    ],
  });
  const { sightings, seen } = await discover(tuya, network);
  expect(sightings).toEqual([{ address: from, keys: [{ type: 'serial', value: 'tuya:bf01' }] }]);
  expect(seen).toEqual([
    {
      address: from,
      fact: 'tuya.broadcast',
      value: expect.objectContaining({ id: 'bf01', version: '3.3', active: 2 }),
    },
  ]);
});

test('sends nothing, and hears nothing in noise', async () => {
  const noise = frame(new Uint8Array(32).fill(9));
  const network = pretendLocalNetwork({ announcements: [{ to: 6667, from, bytes: noise }] });
  expect((await discover(tuya, network)).seen).toEqual([]);
  expect(network.sent).toEqual([]);
});
