import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tcl',
  name: 'TCL',
  alternateNames: ['TCL *', 'Shenzhen TCL *'],
  disclosure: { contact: 'security@tcl.com', policy: 'https://src.tcl.com/', ...discloseList },
});
