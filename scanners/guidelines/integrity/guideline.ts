import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 7,
  id: 'integrity',
  title: { en: 'Genuine software', cy: 'Meddalwedd ddilys' },
  demand: {
    en: 'A device checks that its software is the maker’s own, and tells you when it is not.',
    cy: 'Mae dyfais yn gwirio mai meddalwedd y gwneuthurwr ei hun sydd ganddi, ac yn dweud wrthych pan nad yw.',
  },
  why: {
    en: 'Changed software can watch you or attack others, and still look as usual.',
    cy: 'Gall meddalwedd sydd wedi’i newid eich gwylio neu ymosod ar eraill, ac edrych fel arfer o hyd.',
  },
  law: false,
});
