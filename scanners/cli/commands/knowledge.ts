import { vendors } from '../../generated/vendors.ts';
import { staleFacts } from '../../knowledge/freshness.ts';
import { askMaker } from '../../net/node-makers.ts';
import type { Command } from '../command.ts';
import { put } from '../output/write.ts';

const usualDays = 365;

export const knowledge: Command = {
  name: 'knowledge',
  usage: '[--stale DAYS | --ask-makers]',
  summary: 'lists the facts about makers that were last looked at long ago',
  about: [
    'Facts about makers grow old: how long they send updates, how their devices are wiped. Each carries its source.',
  ],
  examples: [['knowledge --stale 180', 'facts that nobody looked at for half a year']],
  options: ['stale', 'ask-makers', 'format', 'out'],
  formats: ['text', 'json'],
  takes: 0,
  async run(words, signal) {
    if (words.askMakers) {
      await put(await makersNow(signal), words.out);
      return 0;
    }
    const days = words.stale ?? usualDays;
    const stale = staleFacts(days, Date.now());
    const lines = stale.map(
      ({ where, source, checked, days: age }) =>
        `${checked}  ${String(age).padStart(5)} days  ${where}  ${source}`,
    );
    const text = `${[...lines, sumOf(stale.length, days)].join('\n')}\n`;
    await put(words.format === 'json' ? `${JSON.stringify(stale, null, 2)}\n` : text, words.out);
    return 0;
  },
};

function sumOf(count: number, days: number): string {
  if (count === 0) return `No fact is older than ${days} days.`;
  const facts = count === 1 ? '1 fact is' : `${count} facts are`;
  return `${facts} older than ${days} days. Open the page of each, correct what it says now, and give it today as “checked”.`;
}

/** What each maker's own site says today, next to what we hold. */
async function makersNow(signal: AbortSignal): Promise<string> {
  const lines: string[] = [];
  for (const { name, securityTxt } of vendors) {
    if (!securityTxt || signal.aborted) continue;
    const { state, expires } = await askMaker(securityTxt.domain, signal);
    const now = [state, expires?.slice(0, 10)].filter(Boolean).join(' until ');
    const held = `held: ${securityTxt.state}, ${securityTxt.checked}`;
    lines.push([name.padEnd(20), securityTxt.domain.padEnd(24), now.padEnd(26), held].join(' '));
  }
  return `${lines.join('\n')}\n`;
}
