import { expect, test } from 'vitest';
import check from '../../../../scanners/guidelines/passwords/open-settings-page.ts';
import { shellyInfo } from '../../../../scanners/probes/shelly-info.ts';
import { tasmotaStatus } from '../../../../scanners/probes/tasmota-status.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';
import { field, form, port, sawPage } from '../../../support/web-page.ts';

const shelly = (login: boolean) => saw(shellyInfo, { state: 'open', generation: 1, login }, port(80));
const settings = { forms: [form(field('text', 'wifi_ssid'), field('password', 'wifi_key'))] };
const statusPage = sawPage({ text: 'Firmware 1.2 · Uptime 3 days' });

testCheck(check, {
  fail: [
    { seen: [shelly(false)] },
    { seen: [saw(tasmotaStatus, { state: 'open', open: true }, port(80))] },
    { seen: [sawPage(settings)] },
  ],
  weak: [{ seen: [statusPage], identity: { kind: 'camera' } }],
  pass: [
    { seen: [shelly(true)] },
    { seen: [sawPage({ forms: [form(field('text', 'user'), field('password'))] })] },
    { seen: [sawPage({ forms: [form(field('hidden', 'PHPSESSID'), field('password'))] })] },
    { seen: [sawPage({ status: 401, challenges: [{ scheme: 'Digest' }] })] },
  ],
  unknown: [
    {},
    { seen: [statusPage], identity: { kind: 'printer' } },
    { seen: [sawPage({ scripts: 2 })] },
    { seen: [sawPage({ text: 'Welcome. Firmware downloads' })], identity: { kind: 'camera' } },
    { seen: [sawPage({ ...settings, status: 404 })] },
    { seen: [saw(shellyInfo, { state: 'silent' }, port(80))] },
  ],
});

test('a page whose maker tells of its login is judged by that alone', () => {
  expect(judged(check, { seen: [shelly(false), sawPage(settings)] }).findings).toHaveLength(1);
});
