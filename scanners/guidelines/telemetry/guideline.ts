import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 10,
  id: 'telemetry',
  title: { en: 'Somebody keeps watch', cy: 'Mae rhywun yn cadw golwg' },
  demand: {
    en: 'Unusual behaviour is noticed early.',
    cy: 'Mae ymddygiad anarferol yn cael ei weld yn gynnar.',
  },
  why: {
    en: 'A new device or a newly opened door can be the first sign of trouble.',
    cy: 'Gall dyfais newydd neu ddrws sydd newydd agor fod yn arwydd cyntaf o drafferth.',
  },
  law: false,
});
