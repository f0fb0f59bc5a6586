import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'linksys',
  name: 'Linksys',
  alternateNames: ['Linksys *', 'Cisco-Linksys*', 'Cisco Linksys'],
});
