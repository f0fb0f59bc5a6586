import { discloseList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'belkin',
  name: 'Belkin',
  alternateNames: ['Belkin *', 'Wemo', 'Belkin International*'],
  disclosure: {
    contact: 'security@linksys.com',
    policy: 'https://www.belkin.com/us/security/',
    ...discloseList,
  },
  securityTxt: { domain: 'belkin.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Wemo with Thread',
      matches: ['WLS0503', 'WSC010', 'WSP100', 'WDC010'],
      text: {
        en: 'The four Wemo models with Thread go on after the end of the others.',
        cy: 'Mae’r pedwar model Wemo gyda Thread yn parhau ar ôl diwedd y lleill.',
      },
      source: 'https://pupuweb.com/why-are-smart-home-devices-failing-users-when-companies-abandon-support',
      checked: '2025-07-10',
      secondHand: true,
    },
    {
      family: 'Wemo',
      matches: [
        'Wemo*',
        'Socket',
        'Insight',
        'LightSwitch',
        'Dimmer',
        'Maker',
        'F7C0*',
        'WSP0*',
        'WLS040*',
        'WDS0*',
      ],
      until: '2026-01-31',
      text: {
        en: 'Belkin ended updates, the app and the cloud on 31 January 2026. Models set up in Apple’s Home before that day go on working there.',
        cy: 'Daeth Belkin â’r diweddariadau, yr ap a’r cwmwl i ben ar 31 Ionawr 2026. Mae modelau a osodwyd yn Home gan Apple cyn y diwrnod hwnnw yn dal i weithio yno.',
      },
      source: 'https://www.belkin.com/support-article/?articleNum=335419',
      checked: '2025-07-10',
    },
    {
      family: 'Wemo NetCam',
      matches: ['*NetCam*'],
      ended: true,
      text: { en: 'The cameras were switched off in 2020.', cy: 'Cafodd y camerâu eu diffodd yn 2020.' },
      source:
        'http://applerepairdelhincr.com/more-smart-things-going-dumb-this-time-arlo-security-cameras.html',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  cloudDependence: [
    {
      family: 'Wemo',
      matches: ['Wemo*', 'Socket', 'Insight', 'LightSwitch', 'F7C0*'],
      level: 'full',
      text: {
        en: 'Without Belkin’s servers, which stopped on 31 January 2026, the app, timers and voice control no longer work. Only Apple’s Home still controls some models.',
        cy: 'Heb weinyddion Belkin, a stopiodd ar 31 Ionawr 2026, nid yw’r ap, yr amseryddion na’r rheoli â llais yn gweithio mwyach. Dim ond Home gan Apple sy’n dal i reoli rhai modelau.',
      },
      source: 'https://www.belkin.com/support-article/?articleNum=335419',
      checked: '2025-07-10',
    },
  ],
  reset: [
    {
      family: 'Wemo plugs',
      matches: ['*Wemo*', 'Insight', 'Socket', 'F7C*', 'WSP*', 'Switch'],
      kinds: ['plug'],
      steps: [
        {
          en: 'Find the reset button on the side or the back of the plug.',
          cy: 'Chwiliwch am y botwm ailosod ar ochr neu gefn y plwg.',
        },
        {
          en: 'With the plug in its socket hold the button for about 10 seconds.',
          cy: 'A’r plwg yn ei soced daliwch y botwm am tua 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light flashes fast.', cy: 'Mae’r golau’n fflachio’n gyflym.' },
      warning: {
        en: 'The Wemo app, which could also do it, stopped on 31 January 2026.',
        cy: 'Stopiodd ap Wemo, a allai hefyd ei wneud, ar 31 Ionawr 2026.',
      },
      source: 'https://surveillanceguides.com/how-to-factory-restore-wemo-plug',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://www.belkin.com/legal/privacy-policy/',
    text: {
      en: 'Belkin’s privacy policy covers Wemo as well. The app could close your account, but it may no longer work: ask Belkin instead.',
      cy: 'Mae polisi preifatrwydd Belkin yn cynnwys Wemo hefyd. Gallai’r ap gau eich cyfrif, ond efallai nad yw’n gweithio mwyach: gofynnwch i Belkin yn lle hynny.',
    },
    source: 'https://www.belkin.com/in/privacy-policy/',
    checked: '2024-01-01',
  },
  privacyNotice: {
    url: 'https://www.belkin.com/legal/privacy-policy/',
    source: 'https://www.belkin.com/in/privacy-policy/',
    checked: '2024-01-01',
  },
});
