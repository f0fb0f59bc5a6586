import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'dahua',
  name: 'Dahua',
  alternateNames: ['Dahua *', 'Zhejiang Dahua *', 'Imou', 'Imou *', 'Hangzhou Huacheng *'],
  disclosure: {
    contact: 'psirt@dahuatech.com',
    policy: 'https://www.dahuasecurity.com/about-dahua/trust-center/dahua-psirt',
    source: 'https://www-uat.dahuasecurity.com/about-dahua/trust-center/dahua-psirt',
    checked: '2026-11-01',
  },
  defaultCredentials: [
    {
      family: 'Cameras and recorders from before 2018',
      status: 'universal',
      text: {
        en: 'Before the set-up asked for a password, every unit had the same one.',
        cy: 'Cyn i’r gosod ofyn am gyfrinair, yr un un oedd gan bob uned.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
});
