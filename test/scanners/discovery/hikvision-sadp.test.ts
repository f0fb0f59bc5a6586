import { expect, test } from 'vitest';
import hikvisionSadp from '../../../scanners/discovery/hikvision-sadp.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const answer = packet(
  '<?xml version="1.0" encoding="UTF-8"?><ProbeMatch><Uuid>1</Uuid><Types>inquiry</Types><DeviceDescription>DS-2CD2032-I</DeviceDescription>' +
    '<DeviceSN>DS-1</DeviceSN><SoftwareVersion>V5.3.0build 150513</SoftwareVersion><Activated>false</Activated></ProbeMatch>',
);

test('a camera on which nobody has chosen a password says so', async () => {
  const network = pretendLocalNetwork({ devices: { '192.168.1.50': { 'udp/37020': answer } } });
  const { sightings, seen } = await discover(hikvisionSadp, network);
  expect(sightings).toEqual([
    { address: '192.168.1.50', keys: [{ type: 'serial', value: 'hikvision:ds-1' }] },
  ]);
  expect(seen).toEqual([
    {
      address: '192.168.1.50',
      fact: 'sadp.device',
      service: { transport: 'udp', port: 37020 },
      value: expect.objectContaining({
        model: 'DS-2CD2032-I',
        firmware: 'V5.3.0build 150513',
        activated: false,
      }),
    },
  ]);
  expect(network.sent.map(({ to, port }) => `${to} ${port}`)).toContain('239.255.255.250 37020');
});

test('what is not an answer is nothing', async () => {
  const network = pretendLocalNetwork({
    devices: { '192.168.1.50': { 'udp/37020': [new Uint8Array(), answer.subarray(0, 9)] } },
  });
  expect((await discover(hikvisionSadp, network)).sightings).toEqual([]);
});
