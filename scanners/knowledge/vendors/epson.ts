import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'epson',
  name: 'Epson',
  alternateNames: ['Epson *', 'Seiko Epson*'],
});
