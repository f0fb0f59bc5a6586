import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 4,
  id: 'credential-storage',
  title: { en: 'Keys and passwords stored well', cy: 'Storio allweddi a chyfrineiriau’n dda' },
  demand: {
    en: 'Keys and passwords are kept inside the device, and no two devices share a key.',
    cy: 'Mae allweddi a chyfrineiriau’n cael eu cadw y tu mewn i’r ddyfais, ac nid oes dwy ddyfais yn rhannu allwedd.',
  },
  why: {
    en: 'A key that many devices share is no key. Whoever opens one device can open them all.',
    cy: 'Nid yw allwedd y mae llawer o ddyfeisiau’n ei rhannu yn allwedd o gwbl. Mae pwy bynnag sy’n agor un ddyfais yn gallu agor pob un.',
  },
  law: false,
});
