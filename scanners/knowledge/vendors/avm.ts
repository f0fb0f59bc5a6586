import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'avm',
  name: 'AVM',
  alternateNames: ['AVM *', 'FRITZ!', 'FRITZ!Box', 'AVM Audiovisuelles*', 'AVM Berlin*'],
});
