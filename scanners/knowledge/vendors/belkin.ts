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
          en: 'In the Wemo app tap Edit and choose the plug.',
          cy: 'Yn ap Wemo tapiwch Edit a dewiswch y plwg.',
        },
        {
          en: 'Tap Reset Options, then Factory Restore.',
          cy: 'Tapiwch Reset Options, wedyn Factory Restore.',
        },
      ],
      warning: {
        en: 'The other two choices there keep some of your data: only Factory Restore makes it like new.',
        cy: 'Mae’r ddau ddewis arall yno’n cadw rhai o’ch data: dim ond Factory Restore sy’n ei wneud fel newydd.',
      },
      source: 'https://www.lifewire.com/reset-wemo-plug-5199026',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://www.belkin.com/legal/privacy-policy/',
    steps: [
      { en: 'Open the account settings in the Wemo app.', cy: 'Agorwch osodiadau’r cyfrif yn ap Wemo.' },
      { en: 'Choose Close account and confirm.', cy: 'Dewiswch Close account a chadarnhewch.' },
    ],
    text: {
      en: 'Without the account the app no longer switches your Wemo devices. Those with Apple Home go on working.',
      cy: 'Heb y cyfrif nid yw’r ap yn troi eich dyfeisiau Wemo mwyach. Mae’r rhai sydd ag Apple Home yn dal i weithio.',
    },
    source: 'https://consumerrights.wiki/index.php?diff=prev&oldid=54606&title=Wemo',
    checked: '2026-02-19',
    secondHand: true,
  },
  privacyNotice: {
    url: 'https://www.belkin.com/legal/privacy-policy/',
    source: 'https://www.belkin.com/in/privacy-policy/',
    checked: '2024-01-01',
  },
});
