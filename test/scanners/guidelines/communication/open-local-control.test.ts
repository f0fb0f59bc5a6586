import { expect, test } from 'vitest';
import { kasaDevice } from '../../../../scanners/discovery/kasa.ts';
import { wizDevice } from '../../../../scanners/discovery/wiz.ts';
import check from '../../../../scanners/guidelines/communication/open-local-control.ts';
import { esphomeInfo } from '../../../../scanners/probes/esphome-info.ts';
import { kasaInfo } from '../../../../scanners/probes/kasa-info.ts';
import { rokuInfo } from '../../../../scanners/probes/roku-info.ts';
import { shellyInfo } from '../../../../scanners/probes/shelly-info.ts';
import { tasmotaStatus } from '../../../../scanners/probes/tasmota-status.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const shelly = (login: boolean) => saw(shellyInfo, { state: 'open', generation: 1, login }, port(80));
const esphome = (encrypted: boolean) => saw(esphomeInfo, { state: 'open', encrypted }, port(6053));

testCheck(check, {
  fail: [
    { seen: [shelly(false)], identity: { kind: 'thermostat' } },
    { seen: [esphome(false)], identity: { kind: 'lock' } },
  ],
  weak: [
    { seen: [shelly(false)], identity: { kind: 'plug' } },
    { seen: [saw(wizDevice, { mac: 'a8:bb:50:00:00:01' })], identity: { kind: 'light' } },
    { seen: [saw(rokuInfo, { state: 'open' }, port(8060))], identity: { kind: 'tv' } },
    { seen: [saw(tasmotaStatus, { state: 'open', open: true }, port(80))] },
  ],
  pass: [
    { seen: [shelly(true)], identity: { kind: 'plug' } },
    { seen: [esphome(true)] },
    { seen: [saw(rokuInfo, { state: 'open', controlMode: 'disabled' }, port(8060))] },
  ],
  unknown: [{}, { seen: [saw(shellyInfo, { state: 'silent' }, port(80))] }],
});

test('an interface that was both heard and asked is told of once, with its port', () => {
  const seen = [
    saw(kasaDevice, { tellsLocation: false }),
    saw(kasaInfo, { state: 'open', location: false }, port(9999)),
  ];
  expect(judged(check, { seen }).findings).toMatchObject([{ result: 'weak', service: port(9999) }]);
});
