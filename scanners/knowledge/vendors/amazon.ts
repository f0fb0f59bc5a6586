import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'amazon',
  name: 'Amazon',
  alternateNames: ['Amazon *', 'AMZN', 'Amazon Alexa', 'Amazon Echo', 'Fire TV'],
});
