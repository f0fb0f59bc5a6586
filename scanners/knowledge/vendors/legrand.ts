import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'legrand',
  name: 'Legrand',
  alternateNames: ['Legrand *', 'BTicino*', 'Intervox', 'Intervox *'],
  disclosure: {
    policy: 'https://www.legrand.no/en/about-us/report-security-incident',
    responseTimes: {
      en: 'Legrand answers within 3 days and gives a conclusion in about 10.',
      cy: 'Mae Legrand yn ateb o fewn 3 diwrnod ac yn rhoi casgliad mewn tua 10.',
    },
    source: 'https://www.legrand.no/en/about-us/report-security-incident',
    checked: '2026-11-01',
  },
  cloudDataDeletion: {
    url: 'https://legal.resources.legrand.com/legals/PP_en.html',
    text: {
      en: 'Legrand keeps the data of an account for at most 30 days after you have deleted the account.',
      cy: 'Mae Legrand yn cadw data cyfrif am hyd at 30 diwrnod ar ôl i chi ddileu’r cyfrif.',
    },
    source: 'https://legal.resources.legrand.com/legals/PP_en.html',
    checked: '2019-07-01',
  },
});
