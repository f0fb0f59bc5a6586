import { expect, test } from 'vitest';
import rokuInfo from '../../../scanners/probes/roku-info.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const ask = async (page: Page) =>
  (await look(rokuInfo, pretendHost({ 'http/8060/query/device-info': page }), { facts: [openPort(8060)] }))
    .values;

test('reads what the player tells anybody', async () => {
  const body = `<?xml version="1.0"?><device-info><serial-number>YH00AB</serial-number>
    <vendor-name>TCL</vendor-name><model-name>40FS3800</model-name><model-number>F3800X</model-number>
    <user-device-name>Bedroom</user-device-name><software-version>9.1.0</software-version>
    <is-tv>true</is-tv><developer-enabled>false</developer-enabled>
    <ecp-setting-mode>enabled</ecp-setting-mode></device-info>`;
  expect(await ask({ body })).toEqual([
    {
      state: 'open',
      name: 'Bedroom',
      vendor: 'TCL',
      model: '40FS3800',
      modelNumber: 'F3800X',
      firmware: '9.1.0',
      serial: 'YH00AB',
      isTv: true,
      developerEnabled: false,
      controlMode: 'enabled',
    },
  ]);
});

test.each([
  { status: 403 },
  { body: '<other/>' },
  { body: '<!DOCTYPE a [<!ENTITY b "c">]><device-info>&b;</device-info>' },
])('%# is told as unreadable: %j', async (page) => {
  expect(await ask(page)).toMatchObject([{ state: 'unreadable' }]);
});
