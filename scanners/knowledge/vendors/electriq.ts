import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'electriq',
  name: 'electriQ',
  alternateNames: ['electriQ *'],
  disclosure: {
    policy: 'https://www.electriq.co.uk/content/security',
    responseTimes: {
      en: 'electriQ answers within 5 working days and aims to fix problems within 90 days.',
      cy: 'Mae electriQ yn ateb o fewn 5 diwrnod gwaith ac yn anelu at drwsio problemau o fewn 90 diwrnod.',
    },
    source: 'https://www.electriq.co.uk/content/security',
    checked: '2026-11-01',
  },
  support: [
    {
      family: 'Products launched after 1 January 2024',
      minimumYears: 5,
      text: {
        en: 'Security updates for at least 5 years. electriQ lists the end dates.',
        cy: 'Diweddariadau diogelwch am o leiaf 5 mlynedd. Mae electriQ yn rhestru’r dyddiadau olaf.',
      },
      source: 'https://www.electriq.co.uk/content/security',
      checked: '2026-11-01',
    },
  ],
  statementOfCompliance: {
    url: 'https://www.electriq.co.uk/content/security',
    source: 'https://www.electriq.co.uk/content/security',
    checked: '2026-11-01',
  },
});
