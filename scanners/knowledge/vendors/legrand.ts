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
});
