import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 9,
  id: 'resilience',
  title: { en: 'Works when things go wrong', cy: 'Gweithio pan aiff pethau o chwith' },
  demand: {
    en: 'A device keeps doing its main job without internet, and comes back by itself after a power cut.',
    cy: 'Mae dyfais yn dal i wneud ei phrif waith heb y rhyngrwyd, ac yn dod yn ôl ar ei phen ei hun ar ôl toriad trydan.',
  },
  why: {
    en: 'Locks, heating and alarms must not stop because a server far away did.',
    cy: 'Rhaid i gloeon, gwres a larymau beidio â stopio am fod gweinydd ymhell i ffwrdd wedi stopio.',
  },
  law: false,
});
