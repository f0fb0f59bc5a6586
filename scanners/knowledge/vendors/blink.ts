import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'blink',
  name: 'Blink',
  alternateNames: ['Blink by Amazon', 'Immedia Semiconductor*'],
  disclosure: { policy: 'https://hackerone.com/amazonvrp', ...discloseList },
});
