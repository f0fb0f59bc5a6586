import { expect, test } from 'vitest';
import sonosInfo from '../../../scanners/probes/sonos-info.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const ask = async (body: string) =>
  (
    await look(sonosInfo, pretendHost({ 'http/1400/xml/device_description.xml': { body } }), {
      facts: [openPort(1400)],
    })
  ).values;

test('reads what the player tells anybody', async () => {
  const body = `<root xmlns="urn:schemas-upnp-org:device-1-0"><device>
    <manufacturer>Sonos, Inc.</manufacturer><modelNumber>S12</modelNumber><modelName>Sonos Play:1</modelName>
    <softwareVersion>70.3-35220</softwareVersion><serialNum>94-9F-3E-00-11-22:A</serialNum>
    <MACAddress>94:9F:3E:00:11:22</MACAddress><roomName>Kitchen</roomName></device></root>`;
  expect(await ask(body)).toEqual([
    {
      state: 'open',
      model: 'Sonos Play:1',
      modelNumber: 'S12',
      firmware: '70.3-35220',
      serial: '94-9F-3E-00-11-22:A',
      room: 'Kitchen',
      mac: '94:9F:3E:00:11:22',
    },
  ]);
});

test('another maker’s description on the port is not taken for one', async () => {
  expect(await ask('<root><device><manufacturer>Acme</manufacturer></device></root>')).toMatchObject([
    { state: 'unreadable' },
  ]);
});
