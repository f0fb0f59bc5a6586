import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 1,
  id: 'passwords',
  title: { en: 'No default passwords', cy: 'Dim cyfrineiriau diofyn' },
  demand: {
    en: 'Every device comes with a password of its own, never one that all of them share.',
    cy: 'Mae gan bob dyfais ei chyfrinair ei hun, byth un y mae pob un ohonynt yn ei rannu.',
  },
  why: {
    en: 'A password that is the same on every device can be looked up by anybody. It is the first thing that an intruder tries.',
    cy: 'Gall unrhyw un chwilio am gyfrinair sydd yr un peth ar bob dyfais. Dyna’r peth cyntaf y mae tresmaswr yn rhoi cynnig arno.',
  },
  law: true,
});
