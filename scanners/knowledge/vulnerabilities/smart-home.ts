import { recorded, type Vulnerability } from '../vulnerability.ts';

const rebinding = {
  en: 'Without updates from 2018, a web page that you visit could control it and learn where you live.',
  cy: 'Heb ddiweddariadau o 2018, gallai tudalen we rydych yn ymweld â hi ei rheoli a dysgu ble rydych yn byw.',
};
const rebindingPage = {
  exploited: false,
  source: 'https://threatpost.com/roku-tv-sonos-speaker-devices-open-to-takeover/133005',
  checked: '2018-06-21',
} as const;

/** Lights, plugs, heating, speakers, televisions and printers. */
export const smartHome: readonly Vulnerability[] = [
  recorded('CVE-2018-6692', '2024-08-05', {
    vendor: 'Belkin',
    models: ['Insight', 'Wemo Insight'],
    affected: [{ upTo: '2.00.11054.PVT-OWRT-Insight' }],
    kind: 'memory',
    summary: {
      en: 'Any device at home can take the plug over.',
      cy: 'Gall unrhyw ddyfais gartref gymryd y plwg drosodd.',
    },
  }),
  recorded('CVE-2023-27217', '2023-05-18', {
    vendor: 'Belkin',
    models: ['F7C063'],
    affected: [{ upTo: '2.00.11420.OWRT.PVT_SNSV2' }],
    kind: 'memory',
    endOfLife: true,
    summary: {
      en: 'Any device at home can stop the plug or take it over. There will be no fix.',
      cy: 'Gall unrhyw ddyfais gartref stopio’r plwg neu ei gymryd drosodd. Ni fydd trwsiad.',
    },
  }),
  recorded('CVE-2023-49722', '2024-08-02', {
    vendor: 'Bosch',
    models: ['BCC101', 'BCC102', 'BCC50'],
    affected: [{ from: '4.13.20', before: '4.13.33' }],
    fixed: '4.13.33',
    kind: 'unsigned-update',
    cwe: 'CWE-1125',
    summary: {
      en: 'Any device at home can send the thermostat commands or a false update.',
      cy: 'Gall unrhyw ddyfais gartref anfon gorchmynion neu ddiweddariad ffug at y thermostat.',
    },
  }),
  {
    id: 'CVE-2024-51978',
    vendor: 'Brother',
    families: ['*DCP-*', '*MFC-*', '*HL-*', '*ADS-*'],
    kind: 'other',
    exploited: false,
    summary: {
      en: 'On most models made until March 2025 the factory password can be worked out from the serial number. A password of your own ends that.',
      cy: 'Ar y rhan fwyaf o fodelau a wnaed hyd at fis Mawrth 2025 gellir cyfrifo cyfrinair y ffatri o’r rhif cyfresol. Mae eich cyfrinair eich hun yn rhoi diwedd ar hynny.',
    },
    source:
      'https://www.thaicert.or.th/en/2025/06/27/critical-vulnerability-found-in-millions-of-brother-printers',
    checked: '2025-06-27',
  },
  ...(
    [
      ['43UM7000PLA', '05.30.40'],
      ['OLED55CXPUA', '04.50.51'],
      ['OLED48C1PUB', '03.36.50'],
      ['OLED55A23LA', '03.33.85'],
    ] as const
  ).map(([model, upTo]) =>
    recorded('CVE-2023-6317', '2024-08-02', {
      vendor: 'LG',
      models: [model],
      affected: [{ from: upTo, upTo }],
      kind: 'other',
      cwe: 'CWE-639',
      summary: {
        en: 'Any device at home can control the television without the PIN.',
        cy: 'Gall unrhyw ddyfais gartref reoli’r teledu heb y PIN.',
      },
    }),
  ),
  recorded('CVE-2020-6007', '2024-08-04', {
    vendor: 'Philips Hue',
    models: ['BSB002'],
    affected: [{ upTo: '1935144020' }],
    fixed: '1935144040',
    kind: 'memory',
    cwe: 'CWE-122',
    summary: {
      en: 'Someone near your home can take the bridge over through a bulb.',
      cy: 'Gall rhywun ger eich cartref gymryd y bont drosodd drwy fwlb.',
    },
  }),
  {
    id: 'CVE-2018-11314',
    vendor: 'Roku',
    families: ['*'],
    affected: [{ before: '8.1' }],
    kind: 'other',
    summary: rebinding,
    ...rebindingPage,
  },
  {
    id: 'CVE-2018-11316',
    vendor: 'Sonos',
    families: ['*'],
    affected: [{ before: '8.5' }],
    kind: 'other',
    summary: rebinding,
    ...rebindingPage,
  },
];
