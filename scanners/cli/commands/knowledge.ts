import { staleFacts } from '../../knowledge/freshness.ts';
import type { Command } from '../command.ts';
import { put } from '../output/write.ts';

const usualDays = 365;

export const knowledge: Command = {
  name: 'knowledge',
  usage: '[--stale DAYS]',
  summary: 'lists the facts about makers that were last looked at long ago',
  options: ['stale', 'format', 'out'],
  async run(words) {
    const days = words.stale ?? usualDays;
    const stale = staleFacts(days, Date.now());
    const lines = stale.map((fact) => Object.values(fact).join('  '));
    const text = `${[...lines, `${stale.length} facts are older than ${days} days.`].join('\n')}\n`;
    await put(words.format === 'json' ? `${JSON.stringify(stale, null, 2)}\n` : text, words.out);
    return 0;
  },
};
