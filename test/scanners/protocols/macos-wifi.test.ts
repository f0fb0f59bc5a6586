import { expect, test } from 'vitest';
import { parseSystemProfilerWifi } from '../../../scanners/protocols/macos-wifi.ts';
import { decodeLatin1 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const report = (mode: string | undefined, name = 'Our home') =>
  JSON.stringify({
    SPAirPortDataType: [
      {
        spairport_airport_interfaces: [
          { _name: 'awdl0', spairport_status_information: 'spairport_status_connected' },
          {
            _name: 'en0',
            spairport_airport_other_local_wireless_networks: [
              { _name: 'Neighbour', spairport_security_mode: 'spairport_security_mode_wep' },
            ],
            ...(mode !== undefined && {
              spairport_current_network_information: {
                _name: name,
                spairport_network_channel: '36 (5GHz, 80MHz)',
                spairport_security_mode: `spairport_security_mode_${mode}`,
              },
            }),
          },
        ],
        spairport_software_information: {},
      },
    ],
  });

test.each([
  ['wpa3_personal', 'wpa3'],
  ['wpa3_transition', 'wpa2'],
  ['wpa2_personal', 'wpa2'],
  ['wpa2_enterprise', 'wpa2'],
  ['wpa2_personal_mixed', 'wpa2-tkip'],
  ['wpa_personal', 'wpa'],
  ['wep', 'wep'],
  ['none', 'open'],
])('%s', (mode, lock) => {
  expect(parseSystemProfilerWifi(report(mode), 'en0')).toEqual({ lock, name: 'Our home' });
});

test('a name that the system keeps to itself is no name', () => {
  expect(parseSystemProfilerWifi(report('wpa2_personal', '<redacted>'), 'en0')).toEqual({ lock: 'wpa2' });
});

test.each([
  ['a card that has joined nothing', report(undefined), 'en0'],
  ['another card', report('wpa2_personal'), 'en5'],
  ['a mode that we do not know', report('quantum'), 'en0'],
  ['no report', 'system_profiler: error', 'en0'],
])('%s', (_what, output, on) => {
  expect(parseSystemProfilerWifi(output, on)).toBeUndefined();
});

testParserProperties(
  'parseSystemProfilerWifi',
  (bytes) => parseSystemProfilerWifi(decodeLatin1(bytes), 'en0'),
  [new TextEncoder().encode(report('wpa2_personal'))],
);
