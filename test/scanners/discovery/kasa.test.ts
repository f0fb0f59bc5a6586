import { expect, test } from 'vitest';
import kasa from '../../../scanners/discovery/kasa.ts';
import { disguise } from '../../../scanners/protocols/kasa-message.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = disguise(
  new TextEncoder().encode(
    JSON.stringify({
      system: {
        get_sysinfo: {
          model: 'HS110(UK)',
          alias: 'Kettle',
          mac: '50:C7:BF:00:00:01',
          deviceId: '8006ABCD',
          sw_ver: '1.5.4',
          latitude: 51.5,
          longitude: -0.1,
          relay_state: 1,
          type: 'IOT.SMARTPLUGSWITCH',
        },
      },
    }),
  ),
);

test('a plug tells who it is, and that it tells where it is', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/9999': answer } } });
  const { sightings, seen } = await discover(kasa, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'tp-link:8006abcd' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'kasa.device',
      service: { transport: 'udp', port: 9999 },
      value: expect.objectContaining({
        model: 'HS110(UK)',
        alias: 'Kettle',
        firmware: '1.5.4',
        tellsLocation: true,
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toEqual([
    '192.168.1.255 9999',
    '192.168.1.255 9999',
  ]);
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/9999': new Uint8Array([1, 2, 3]) } },
  });
  expect((await discover(kasa, network)).sightings).toEqual([]);
});
