import { describe, expect, it } from 'vitest';
import { chipMaker, fragileMaker, locallyAdministered, macVendor } from '../../../scanners/knowledge/oui.ts';

describe('macVendor', () => {
  it.each([
    ['00:17:88:01:02:03', 'Philips Lighting BV'],
    ['00-1b-a9-aa-bb-cc', 'Brother industries, LTD.'],
    ['083a.8d11.2233', 'Espressif Inc.'],
    ['94:9F:3E:00:00:01', 'Sonos, Inc.'],
  ])('%s is %s', (mac, maker) => {
    expect(macVendor(mac)).toBe(maker);
  });

  it('takes the longest prefix, because 9-digit blocks lie inside 6-digit ones', () => {
    expect(macVendor('70:B3:D5:7E:60:01')).toBe('11811347 CANADA Inc.');
    expect(macVendor('10:00:20:00:00:00')).toBe('Apple, Inc.');
  });

  it.each([
    '02:00:00:00:00:01',
    'da:a1:19:00:00:01',
    '',
    '00:17:88',
    'zz:17:88:01:02:03',
    '0'.repeat(10_000),
  ])('knows nobody behind %.20s', (mac) => {
    expect(macVendor(mac)).toBeUndefined();
  });
});

describe('locallyAdministered', () => {
  it.each([
    ['da:a1:19:00:00:01', true],
    ['52:54:00:12:34:56', true],
    ['00:17:88:01:02:03', false],
    ['not a mac', false],
  ])('%s: %s', (mac, made) => {
    expect(locallyAdministered(mac)).toBe(made);
  });
});

describe('chipMaker', () => {
  it.each([
    ['Espressif Inc.', true],
    ['Tuya Smart Inc.', true],
    ['Hon Hai Precision Ind. Co.,Ltd.', true],
    ['AzureWave Technology Inc.', true],
    ['Murata Manufacturing Co., Ltd.', true],
    ['REALTEK SEMICONDUCTOR CORP.', true],
    ['MURATA MACHINERY, LTD.', false],
    ['Sonos, Inc.', false],
    ['Hikvision', false],
    ['USI Insurance', false],
  ])('%s: %s', (organisation, chips) => {
    expect(chipMaker(organisation)).toBe(chips);
  });
});

describe('fragileMaker', () => {
  it.each([
    ['08:3a:8d:11:22:33', true],
    ['10:5a:17:00:00:01', true],
    ['00:00:00', true],
    ['00:11:32:00:00:01', false],
    ['da:a1:19:00:00:01', false],
  ])('%s: %s', (mac, fragile) => {
    expect(fragileMaker(mac)).toBe(fragile);
  });
});
