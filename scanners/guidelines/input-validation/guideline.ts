import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 13,
  id: 'input-validation',
  title: { en: 'Not fooled by odd input', cy: 'Ddim yn cael ei thwyllo gan fewnbwn od' },
  demand: {
    en: 'A device checks what it is sent, and is not confused by nonsense.',
    cy: 'Mae dyfais yn gwirio’r hyn sy’n cael ei anfon ati, ac nid yw lol yn ei drysu.',
  },
  why: {
    en: 'Many break-ins begin with a message that a device should have refused.',
    cy: 'Mae llawer o achosion o dorri i mewn yn dechrau gyda neges y dylai dyfais fod wedi’i gwrthod.',
  },
  law: false,
});
