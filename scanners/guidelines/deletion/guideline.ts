import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 11,
  id: 'deletion',
  title: { en: 'Easy to wipe', cy: 'Hawdd ei chlirio' },
  demand: {
    en: 'You can delete your data from a device and its service easily.',
    cy: 'Gallwch ddileu eich data o ddyfais a’i gwasanaeth yn hawdd.',
  },
  why: {
    en: 'A device that you sell or give away should not take your life with it.',
    cy: 'Ni ddylai dyfais yr ydych yn ei gwerthu neu’n ei rhoi i ffwrdd fynd â’ch bywyd gyda hi.',
  },
  law: false,
});
