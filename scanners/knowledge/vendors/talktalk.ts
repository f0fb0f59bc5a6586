import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'talktalk',
  name: 'TalkTalk',
  alternateNames: ['TalkTalk *', 'Talk Talk'],
});
