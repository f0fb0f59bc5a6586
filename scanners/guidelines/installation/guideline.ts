import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 12,
  id: 'installation',
  title: { en: 'Easy to set up well', cy: 'Hawdd ei gosod yn dda' },
  demand: {
    en: 'Setting up takes few steps, and the safest choices are made for you.',
    cy: 'Ychydig o gamau sydd i osod y ddyfais, ac mae’r dewisiadau gorau’n cael eu gwneud ar eich rhan.',
  },
  why: {
    en: 'Most weak spots are left over from a hurried set-up. Good defaults spare you that.',
    cy: 'Olion gosod brysiog yw’r rhan fwyaf o fannau gwan. Mae gosodiadau da o’r cychwyn yn eich arbed rhag hynny.',
  },
  law: false,
});
