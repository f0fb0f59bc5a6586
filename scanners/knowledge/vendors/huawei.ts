import { deletionList, discloseList, privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'huawei',
  name: 'Huawei',
  alternateNames: ['Huawei *', 'Huawei Technologies*', 'Huawei Device*'],
  disclosure: {
    contact: 'psirt@huawei.com',
    policy: 'https://www.huawei.com/en/psirt/report-vulnerabilities',
    ...discloseList,
  },
  securityTxt: { domain: 'huawei.com', state: 'valid', ...securityTxtProbe },
  accountDeletion: { url: 'https://consumer.huawei.com/ph/support/content/en-us00681307/', ...deletionList },
  cloudDataDeletion: {
    url: 'https://www.huawei.com/en/personal-data-request',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.huawei.com/en/privacy-policy', ...privacyList },
});
