import { deletionList, privacyList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ikea',
  name: 'IKEA',
  alternateNames: ['IKEA *', 'IKEA of Sweden', 'TRADFRI', 'Ikea of Sweden AB'],
  disclosure: { policy: 'https://bugs.ikea.com', ...securityTxtProbe },
  securityTxt: { domain: 'ikea.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'Hubs and gateways',
      minimumYears: 3,
      text: {
        en: 'Security updates for at least 3 years after you bought it.',
        cy: 'Diweddariadau diogelwch am o leiaf 3 blynedd ar ôl i chi ei phrynu.',
      },
      source:
        'https://www.ikea.com/us/en/customer-service/privacy-security/product-support-policy-for-smart-products-from-ikea-pub0d314780/',
      checked: '2022-10-24',
    },
  ],
  accountDeletion: { url: 'https://www.ikea.com/gb/en/profile/dashboard/#login', ...deletionList },
  privacyNotice: { url: 'https://www.ikea.com/de/de/customer-service/privacy-policy/', ...privacyList },
  twoStepLogin: { offered: false, ...twoStepList },
});
