import { deletionList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ring',
  name: 'Ring',
  alternateNames: ['Ring LLC', 'Ring *', 'Bot Home Automation*'],
  disclosure: { policy: 'https://hackerone.com/ring', ...securityTxtProbe },
  securityTxt: { domain: 'ring.com', state: 'valid', ...securityTxtProbe },
  reset: [
    {
      family: 'Doorbells and cameras',
      kinds: ['doorbell', 'camera'],
      steps: [{ en: 'Hold the setup button for 20 seconds, then let go.' }],
      holdSeconds: 20,
      warning: {
        en: 'Remove it in the Ring app as well: wiping the device and leaving the account are two separate things.',
      },
      source:
        'https://www.naijatechnews.com/how-can-i-reset-your-ring-doorbell-or-get-rid-of-it-from-my-account/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://account.ring.com/account/data-requests',
    daysToComplete: 30,
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: { en: 'There is no password on the device itself: it belongs to your Ring account.' },
      source: 'https://everydaytech.org/devices-hardware/smart-home-iot/how-to-delete-a-ring-device',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.ring.com/hc/en-us/articles/360039693891',
    text: { en: 'A second step when you sign in: by text message or with an authenticator app.' },
    ...twoStepList,
  },
});
