import { expect, test } from 'vitest';
import { parseIwScan, parseNmcliWifi } from '../../../scanners/protocols/linux-wifi.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const nmcli = (ours: string) =>
  [
    'no:wlan0:Neighbour:WPA1 WPA2:pair_tkip group_tkip psk:pair_ccmp group_tkip psk',
    'yes:wlan1:Other card:WEP:(none):(none)',
    `yes:wlan0:${ours}`,
    '',
  ].join('\n');

test.each([
  ['Our home:WPA2:(none):pair_ccmp group_ccmp psk', { lock: 'wpa2', name: 'Our home' }],
  ['Our home:WPA3:(none):pair_ccmp group_ccmp sae', { lock: 'wpa3', name: 'Our home' }],
  ['Our home:WPA2 WPA3:(none):pair_ccmp group_ccmp psk sae', { lock: 'wpa2', name: 'Our home' }],
  ['Old:WPA1 WPA2:pair_tkip group_tkip psk:pair_ccmp group_tkip psk', { lock: 'wpa2-tkip', name: 'Old' }],
  ['Old:WPA2:(none):pair_tkip group_tkip psk', { lock: 'wpa2-tkip', name: 'Old' }],
  ['Old:WPA1:pair_tkip group_tkip psk:(none)', { lock: 'wpa', name: 'Old' }],
  ['Old:WEP:(none):(none)', { lock: 'wep', name: 'Old' }],
  ['Café::(none):(none)', { lock: 'open', name: 'Café' }],
  ['Café:OWE:(none):pair_ccmp group_ccmp owe', { lock: 'open', name: 'Café' }],
  ['Office:WPA2 802.1X:(none):pair_ccmp group_ccmp 802.1X', { lock: 'wpa2', name: 'Office' }],
  ['one\\:two\\\\three:WPA2:(none):pair_ccmp', { lock: 'wpa2', name: 'one:two\\three' }],
  [':WPA2:(none):pair_ccmp group_ccmp psk', { lock: 'wpa2' }],
])('nmcli %s', (line, link) => {
  expect(parseNmcliWifi(nmcli(line), 'wlan0')).toEqual(link);
});

test('a card that has joined nothing', () => {
  expect(parseNmcliWifi(nmcli('x:WPA2::'), 'wlan2')).toBeUndefined();
  expect(parseNmcliWifi('', 'wlan0')).toBeUndefined();
});

const rsn = (pairwise: string, suites: string) =>
  `\tRSN:\t * Version: 1\n\t\t * Group cipher: CCMP\n\t\t * Pairwise ciphers: ${pairwise}\n\t\t * Authentication suites: ${suites}\n\t\t * Capabilities: 1-PTKSA-RC (0x0000)\n`;
const wpa =
  '\tWPA:\t * Version: 1\n\t\t * Group cipher: TKIP\n\t\t * Pairwise ciphers: TKIP\n\t\t * Authentication suites: PSK\n';
const dump = (capability: string, elements: string) =>
  `BSS 0a:11:22:33:44:55(on wlan0)\n\tcapability: ESS (0x0401)\n\tSSID: Neighbour\n${wpa}` +
  `BSS 0a:11:22:33:44:66(on wlan0) -- associated\n\tTSF: 1 usec\n\tcapability: ${capability}\n\tsignal: -40.00 dBm\n\tSSID: Our home\n\tSupported rates: 6.0*\n${elements}\tHT capabilities:\n`;

test.each([
  ['ESS Privacy (0x0411)', rsn('CCMP', 'PSK'), 'wpa2'],
  ['ESS Privacy (0x0411)', rsn('CCMP', 'PSK SAE'), 'wpa2'],
  ['ESS Privacy (0x0411)', rsn('CCMP', 'SAE'), 'wpa3'],
  ['ESS Privacy (0x0411)', rsn('CCMP TKIP', 'PSK'), 'wpa2-tkip'],
  ['ESS Privacy (0x0411)', rsn('CCMP', 'PSK') + wpa, 'wpa2-tkip'],
  ['ESS Privacy (0x0411)', wpa, 'wpa'],
  ['ESS Privacy (0x0411)', '', 'wep'],
  ['ESS (0x0401)', '', 'open'],
  ['ESS Privacy (0x0411)', rsn('CCMP', 'OWE'), 'open'],
])('iw %s %s', (capability, elements, lock) => {
  expect(parseIwScan(dump(capability, elements))).toEqual({ lock, name: 'Our home' });
});

test('a dump without a joined station', () => {
  expect(parseIwScan('BSS 0a:11:22:33:44:55(on wlan0)\n\tSSID: Neighbour\n')).toBeUndefined();
});

const encoded = (text: string) => new TextEncoder().encode(text);
testParserProperties('parseNmcliWifi', (bytes) => parseNmcliWifi(decodeLatin1(bytes), 'wlan0'), [
  encoded(nmcli('Our home:WPA2:(none):pair_ccmp')),
]);
testParserProperties('parseIwScan', (bytes) => parseIwScan(decodeLatin1(bytes)), [
  encoded(dump('ESS Privacy', rsn('CCMP', 'PSK'))),
]);
