import { describe, expect, it } from 'vitest';
import {
  defaultHostname,
  defaultWifiName,
  setupWifi,
  weakKeyWifi,
} from '../../../scanners/knowledge/default-names.ts';

describe('defaultHostname', () => {
  it.each([
    ['HP3C2AF4', 'HP'],
    ['BRN001BA9AABBCC.local', 'Brother'],
    ['EPSON1A2B3C', 'Epson'],
    ['ESP_3A8D11', 'Espressif'],
    ['shellyplug-s-AABBCC', 'Shelly'],
    ['raspberrypi.lan', 'Raspberry Pi'],
    ['fritz.box', 'AVM'],
    ['Anna-office-printer', undefined],
    ['HPE', undefined],
    ['', undefined],
  ])('%s: %s', (hostname, maker) => {
    expect(defaultHostname(hostname)?.maker).toBe(maker);
  });
});

describe('setupWifi', () => {
  it.each([
    ['shellyplus1-AABBCCDDEEFF', 'Shelly'],
    ['SmartLife-1A2B', 'Tuya'],
    ['Tapo_Plug_1A2B', 'TP-Link'],
    ['Our house', undefined],
    ['VM1234567', undefined],
  ])('%s: %s', (ssid, maker) => {
    expect(setupWifi(ssid)?.maker).toBe(maker);
  });
});

describe('defaultWifiName', () => {
  it.each([
    ['VM1234567', 'Virgin Media'],
    ['BT-AB12CD', 'BT'],
    ['SKY1A2B3', 'Sky'],
    ['TP-LINK_1A2B', 'TP-Link'],
    ['Our house', undefined],
  ])('%s: %s', (ssid, maker) => {
    expect(defaultWifiName(ssid)?.maker).toBe(maker);
  });
});

it.each([
  ['VM1234567', true],
  ['VM1234567-5G', true],
  ['VM12345678', false],
  ['VMHOUSE12', false],
])('%s may have a short key: %s', (ssid, weak) => {
  expect(weakKeyWifi(ssid)).toBe(weak);
});
