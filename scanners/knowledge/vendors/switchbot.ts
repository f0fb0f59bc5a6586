import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'switchbot',
  name: 'SwitchBot',
  alternateNames: ['SwitchBot *', 'Wonderlabs*', 'Woan Technology*'],
  disclosure: {
    policy: 'https://eu.switch-bot.com/pages/switchbot-vulnerability-disclosure-policy',
    responseTimes: { en: 'SwitchBot starts within 1 working day and has a plan within 3.' },
    source: 'https://eu.switch-bot.com/sv/pages/switchbot-vulnerability-disclosure-policy',
    checked: '2026-11-01',
  },
});
