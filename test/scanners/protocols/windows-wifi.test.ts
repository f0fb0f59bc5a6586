import { expect, test } from 'vitest';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { parseNetshWifi } from '../../../scanners/protocols/windows-wifi.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const english = (authentication: string, cipher: string, name = 'Wi-Fi') =>
  [
    '',
    'There is 1 interface on the system: ',
    '',
    `    Name                   : ${name}`,
    '    Description            : Intel(R) Wi-Fi 6 AX201 160MHz',
    '    GUID                   : 5a6b0000-0000-0000-0000-000000000000',
    '    Physical address       : 02:11:22:33:44:55',
    '    State                  : connected',
    '    SSID                   : Our home',
    '    BSSID                  : 02:66:77:88:99:aa',
    '    Network type           : Infrastructure',
    '    Radio type             : 802.11ax',
    `    Authentication         : ${authentication}`,
    `    Cipher                 : ${cipher}`,
    '    Connection mode        : Profile',
    '    Profile                : Our home ',
    '',
  ].join('\r\n');

test.each([
  ['WPA3-Personal', 'CCMP', 'wpa3'],
  ['WPA2-Personal', 'CCMP', 'wpa2'],
  ['WPA2-Enterprise', 'GCMP', 'wpa2'],
  ['WPA2-Personal', 'TKIP', 'wpa2-tkip'],
  ['WPA-Personal', 'TKIP', 'wpa'],
  ['Open', 'WEP', 'wep'],
  ['Open', 'None', 'open'],
])('%s with %s', (authentication, cipher, lock) => {
  expect(parseNetshWifi(english(authentication, cipher), 'Wi-Fi')).toEqual({ lock, name: 'Our home' });
});

test('another language, and a second card with another network', () => {
  const german = [
    '    Name                   : WLAN',
    '    Status                 : Verbunden',
    '    SSID                   : Zuhause',
    '    Authentifizierung      : WPA2-Personal',
    '    Verschlüsselung        : CCMP',
    '',
    '    Name                   : WLAN 2',
    '    SSID                   : Gast',
    '    Authentifizierung      : WPA3-Personal',
    '    Verschlüsselung        : CCMP',
  ].join('\r\n');
  expect(parseNetshWifi(german, 'WLAN')).toEqual({ lock: 'wpa2', name: 'Zuhause' });
  expect(parseNetshWifi(german, 'WLAN 2')).toEqual({ lock: 'wpa3', name: 'Gast' });
});

test.each([
  ['a cable', english('WPA2-Personal', 'CCMP'), 'Ethernet'],
  ['a card that has joined nothing', '    Name     : Wi-Fi\r\n    State     : disconnected\r\n', 'Wi-Fi'],
  ['a system that asks for leave first', 'Network shell commands need location permission', 'Wi-Fi'],
])('%s', (_what, output, on) => {
  expect(parseNetshWifi(output, on)).toBeUndefined();
});

testParserProperties('parseNetshWifi', (bytes) => parseNetshWifi(decodeLatin1(bytes), 'Wi-Fi'), [
  new TextEncoder().encode(english('WPA2-Personal', 'CCMP')),
]);
