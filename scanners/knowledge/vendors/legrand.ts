import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'legrand',
  name: 'Legrand',
  alternateNames: ['Legrand *', 'BTicino*', 'Intervox', 'Intervox *'],
  disclosure: {
    policy: 'https://www.legrand.no/en/about-us/report-security-incident',
    responseTimes: { en: 'Legrand answers within 3 days and gives a conclusion in about 10.' },
    source: 'https://www.legrand.no/en/about-us/report-security-incident',
    checked: '2026-11-01',
  },
});
