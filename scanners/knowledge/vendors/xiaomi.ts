import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'xiaomi',
  name: 'Xiaomi',
  alternateNames: ['Xiaomi *', 'Beijing Xiaomi *', 'Mi', 'Yeelight', 'Yeelink', 'Qingdao Yeelink*'],
});
