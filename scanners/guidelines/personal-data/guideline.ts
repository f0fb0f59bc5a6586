import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 8,
  id: 'personal-data',
  title: { en: 'Your data stays yours', cy: 'Eich data chi yw eich data chi' },
  demand: {
    en: 'Personal data is protected, and you are told what is collected and why.',
    cy: 'Mae data personol yn cael ei ddiogelu, ac rydych yn cael gwybod beth sy’n cael ei gasglu a pham.',
  },
  why: {
    en: 'Pictures, voices and daily habits tell a lot about a home. You decide who may know them.',
    cy: 'Mae lluniau, lleisiau ac arferion beunyddiol yn dweud llawer am gartref. Chi sy’n penderfynu pwy gaiff eu gwybod.',
  },
  law: false,
});
