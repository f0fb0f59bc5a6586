import { expect, test } from 'vitest';
import wledInfo from '../../../scanners/probes/wled-info.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(80, { title: 'WLED' })];

test('reads what the light tells anybody', async () => {
  const body =
    '{"ver":"0.14.0","vid":2310130,"leds":{"count":30},"name":"Shelf","brand":"WLED","product":"FOSS",' +
    '"arch":"esp32","mac":"c8f09e000102"}';
  const { values } = await look(wledInfo, pretendHost({ 'http/80/json/info': { body } }), { facts });
  expect(values).toEqual([
    {
      state: 'open',
      name: 'Shelf',
      firmware: '0.14.0',
      product: 'FOSS',
      brand: 'WLED',
      mac: 'c8f09e000102',
      architecture: 'esp32',
    },
  ]);
});

test('a field of another type is a missing field', async () => {
  const body = '{"ver":"0.14.0","name":{"__proto__":1},"mac":7}';
  const { values } = await look(wledInfo, pretendHost({ 'http/80/json/info': { body } }), { facts });
  expect(values).toEqual([{ state: 'open', firmware: '0.14.0' }]);
});
