import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netatmo',
  name: 'Netatmo',
  alternateNames: ['Netatmo *'],
  disclosure: {
    policy: 'https://www.legrand.no/en/about-us/report-security-incident',
    responseTimes: {
      en: 'Legrand, which owns Netatmo, answers within 3 days and gives a conclusion in about 10.',
    },
    source: 'https://www.legrand.no/en/about-us/report-security-incident',
    checked: '2026-11-01',
  },
  twoStepLogin: { offered: false, ...twoStepList },
});
