import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 5,
  id: 'communication',
  title: { en: 'Private conversations', cy: 'Sgyrsiau preifat' },
  demand: {
    en: 'What a device sends is scrambled, so that only the other end can read it.',
    cy: 'Mae’r hyn y mae dyfais yn ei anfon wedi’i amgryptio, fel mai dim ond y pen arall all ei ddarllen.',
  },
  why: {
    en: 'On a shared Wi-Fi, others can read what is sent in the clear. That includes your passwords.',
    cy: 'Ar Wi-Fi a rennir, gall eraill ddarllen yr hyn sy’n cael ei anfon yn agored. Mae hynny’n cynnwys eich cyfrineiriau.',
  },
  law: false,
});
