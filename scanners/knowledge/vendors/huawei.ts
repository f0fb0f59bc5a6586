import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'huawei',
  name: 'Huawei',
  alternateNames: ['Huawei *', 'Huawei Technologies*', 'Huawei Device*'],
  securityTxt: { domain: 'huawei.com', state: 'valid', ...securityTxtProbe },
});
