import { expect, test } from 'vitest';
import tapo from '../../../scanners/discovery/tapo.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = new Uint8Array([
  ...new Uint8Array(16),
  ...new TextEncoder().encode(
    JSON.stringify({
      result: {
        device_id: 'ABCD1234',
        device_type: 'SMART.TAPOPLUG',
        device_model: 'P110(UK)',
        mac: '1C-61-B4-00-00-01',
        owner: '',
        factory_default: true,
        mgt_encrypt_schm: { encrypt_type: 'KLAP', http_port: 80, is_support_https: false },
      },
      error_code: 0,
    }),
  ),
]);

test('a plug that nobody owns yet says so', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/20002': answer } } });
  const { seen } = await discover(tapo, network);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'tapo.device',
      value: expect.objectContaining({
        model: 'P110(UK)',
        kind: 'SMART.TAPOPLUG',
        factoryDefault: true,
        owned: false,
      }),
    },
  ]);
});
