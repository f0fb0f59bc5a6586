import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netgear',
  name: 'Netgear',
  alternateNames: ['Netgear *'],
  disclosure: { policy: 'https://bugcrowd.com/netgear', ...discloseList },
  support: [
    {
      family: '45 older routers, named in 2020',
      text: {
        en: 'In 2020 Netgear named 45 older models that get no more security updates. Look for your model on its list.',
      },
      source:
        'https://cyber.vumetric.com/security-news/2020/07/30/if-you-own-one-of-these-45-netgear-devices-replace-it-kit-maker-won-t-patch-vulnerable-gear-despite-live-proof-of-concept-code',
      checked: '2020-07-30',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Routers from before the set-up asked for a password',
      status: 'universal',
      text: { en: 'Older routers all came with the same password.' },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
});
