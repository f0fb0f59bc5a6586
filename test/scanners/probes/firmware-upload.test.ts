import { expect, test } from 'vitest';
import firmwareUpload from '../../../scanners/probes/firmware-upload.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const tasmota = [frontPage(80, { text: 'Tasmota' })];

test.each([
  [
    { body: '<title>Upgrade</title><form method=post><input type=file name=u2></form>' },
    { form: true, title: 'Upgrade' },
  ],
  [
    { status: 401, body: '<input type=file>' },
    { form: false, status: 401 },
  ],
  [{ body: '<form><input type=text></form>' }, { form: false }],
])('%# %j', async (page, expected) => {
  const host = pretendHost({ 'http/80/up': page });
  const { values } = await look(firmwareUpload, host, { facts: tasmota });
  expect([values, host.asked]).toMatchObject([[{ path: '/up', ...expected }], ['GET http/80/up']]);
});

test('no other device is asked: a path like this may start an update there', async () => {
  const host = pretendHost({});
  await look(firmwareUpload, host, { facts: [frontPage(80, { title: 'Router' })] });
  expect(host.asked).toEqual([]);
});
