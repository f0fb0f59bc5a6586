import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 6,
  id: 'attack-surface',
  title: { en: 'Few open doors', cy: 'Ychydig o ddrysau agored' },
  demand: {
    en: 'Only the doors that a device needs are open.',
    cy: 'Dim ond y drysau y mae ar ddyfais eu hangen sydd ar agor.',
  },
  why: {
    en: 'Every open door is one more that may have a weak lock. Doors that nobody uses should be shut.',
    cy: 'Mae pob drws agored yn un arall a allai fod â chlo gwan. Dylai drysau nad oes neb yn eu defnyddio fod ar gau.',
  },
  law: false,
});
