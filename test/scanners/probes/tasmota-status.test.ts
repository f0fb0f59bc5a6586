import { expect, test } from 'vitest';
import tasmotaStatus from '../../../scanners/probes/tasmota-status.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

async function ask(page: Page) {
  const host = pretendHost({ 'http/80/': page });
  const { values } = await look(tasmotaStatus, host, { facts: [frontPage(80, { text: 'Tasmota' })] });
  return { values, host };
}

test('reads an open main page and touches no command', async () => {
  const body =
    '<html><head><title>Desk lamp - Main Menu</title></head><body><h3>Sonoff Basic</h3>' +
    '<div id="l1"></div><a href="https://bit.ly/tasmota">Tasmota 13.2.0 by Theo Arends</a></body></html>';
  const { values, host } = await ask({ body });
  expect(values).toEqual([
    { state: 'open', open: true, name: 'Desk lamp', firmware: '13.2.0', module: 'Sonoff Basic' },
  ]);
  expect(host.asked).toEqual(['GET http/80/']);
});

test('a page behind a login is not open', async () => {
  expect((await ask({ status: 401, body: 'Tasmota' })).values).toEqual([{ state: 'open', open: false }]);
});
