import { expect, test } from 'vitest';
import dahuaDhip from '../../../scanners/discovery/dahua-dhip.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { dhipSearch } from '../../../scanners/protocols/dhip-message.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  dhipSearch.subarray(0, 32),
  JSON.stringify({
    mac: '3c:ef:8c:00:00:01',
    method: 'client.notifyDevInfo',
    params: {
      deviceInfo: {
        DeviceClass: 'IPC',
        DeviceType: 'IPC-HFW1320S',
        SerialNo: '2L0',
        Vendor: 'Dahua',
        Init: 1,
      },
    },
  }),
);

test('a camera on which nobody has chosen a password says so', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/37810': answer } } });
  const { sightings, seen } = await discover(dahuaDhip, network);
  expect(sightings).toEqual([{ address: '192.168.1.50', keys: [{ type: 'serial', value: 'dahua:2l0' }] }]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'dhip.device',
      service: { transport: 'udp', port: 37810 },
      value: expect.objectContaining({
        model: 'IPC-HFW1320S',
        kind: 'IPC',
        manufacturer: 'Dahua',
        initialisation: 1,
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('239.255.255.251 37810');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/37810': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(dahuaDhip, network)).sightings).toEqual([]);
});
