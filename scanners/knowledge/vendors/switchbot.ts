import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'switchbot',
  name: 'SwitchBot',
  alternateNames: ['SwitchBot *', 'Wonderlabs*', 'Woan Technology*'],
  disclosure: {
    policy: 'https://eu.switch-bot.com/pages/switchbot-vulnerability-disclosure-policy',
    responseTimes: {
      en: 'SwitchBot starts within 1 working day and has a plan within 3.',
      cy: 'Mae SwitchBot yn dechrau o fewn 1 diwrnod gwaith ac mae ganddo gynllun o fewn 3.',
    },
    source: 'https://eu.switch-bot.com/sv/pages/switchbot-vulnerability-disclosure-policy',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Bot',
      matches: ['Bot*', 'WoHand*'],
      steps: [
        { en: 'Open the cover at the front.', cy: 'Agorwch y clawr ar y blaen.' },
        {
          en: 'Press the button in the corner once. Do not hold it.',
          cy: 'Pwyswch y botwm yn y gornel unwaith. Peidiwch â’i ddal.',
        },
      ],
      source: 'https://support.switch-bot.com/hc/en-us/articles/360037747314-How-to-reset-your-Bot-',
      checked: '2023-01-18',
    },
  ],
  accountRemoval: [
    {
      family: 'Lock',
      kinds: ['lock'],
      steps: [
        {
          en: 'Open the lock’s settings in the SwitchBot app and tap Delete.',
          cy: 'Agorwch osodiadau’r clo yn ap SwitchBot a thapiwch Delete.',
        },
      ],
      source:
        'https://support.switch-bot.com/hc/en-us/articles/4416753402903-Remove-or-delete-a-Lock-from-your-SwitchBot-app',
      checked: '2026-11-22',
    },
  ],
  accountDeletion: {
    url: 'https://support.switch-bot.com/hc/en-us/articles/13919199165463-How-to-Delete-SwitchBot-Account-',
    daysToComplete: 1,
    steps: [
      {
        en: 'Open the SwitchBot app, then Profile, then Account and Security.',
        cy: 'Agorwch ap SwitchBot, yna Profile, yna Account and Security.',
      },
      {
        en: 'Tap Delete Account and type the code from your e-mail.',
        cy: 'Tapiwch Delete Account a theipiwch y cod o’ch e-bost.',
      },
    ],
    text: { en: 'You can change your mind for 24 hours.', cy: 'Gallwch newid eich meddwl am 24 awr.' },
    source:
      'https://support.switch-bot.com/hc/en-us/articles/13919199165463-How-to-Delete-SwitchBot-Account-',
    checked: '2023-04-17',
  },
});
