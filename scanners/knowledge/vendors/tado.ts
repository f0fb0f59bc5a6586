import { defineVendor } from '../vendor.ts';

export default defineVendor({ id: 'tado', name: 'tado°', alternateNames: ['tado', 'tado gmbh'] });
