import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 2,
  id: 'disclosure',
  title: { en: 'A way to report problems', cy: 'Ffordd o roi gwybod am broblemau' },
  demand: {
    en: 'The maker says publicly whom to tell about a weakness, and when you will hear back.',
    cy: 'Mae’r gwneuthurwr yn dweud yn gyhoeddus wrth bwy i roi gwybod am wendid, a phryd y cewch chi ateb.',
  },
  why: {
    en: 'Weaknesses are found by people outside the company. If nobody there listens, they stay open.',
    cy: 'Pobl y tu allan i’r cwmni sy’n dod o hyd i wendidau. Os nad oes neb yno’n gwrando, maen nhw’n aros ar agor.',
  },
  law: true,
});
