import { expect, test } from 'vitest';
import kasaInfo from '../../../scanners/probes/kasa-info.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { disguise } from '../../../scanners/protocols/kasa-message.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(9999)];
const plug = (info: object) => {
  const answer = disguise(packet(JSON.stringify({ system: { get_sysinfo: info } })));
  return pretendHost({ 'tcp/9999': { reply: () => packet(uint32(answer.length), answer) } });
};

test('reads a plug, and that it tells where the home is, but not where', async () => {
  const host = plug({
    model: 'HS110(UK)',
    alias: 'Kettle',
    sw_ver: '1.5.4',
    hw_ver: '2.1',
    mac: '50:C7:BF:00:11:22',
    type: 'IOT.SMARTPLUGSWITCH',
    latitude_i: 515000,
    longitude_i: -1200,
  });
  const { values } = await look(kasaInfo, host, { facts });
  expect(values).toMatchObject([
    { state: 'open', model: 'HS110(UK)', alias: 'Kettle', firmware: '1.5.4', location: true },
  ]);
  expect(JSON.stringify(values)).not.toContain('515000');
});

test.each([
  ['', 'silent'],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', 'unreadable'],
  [packet(uint32(0x7fffffff), 'x'), 'unreadable'],
])('%# is told as %s', async (reply, state) => {
  const host = pretendHost({ 'tcp/9999': { reply: () => reply } });
  expect((await look(kasaInfo, host, { facts })).values).toMatchObject([{ state }]);
});
