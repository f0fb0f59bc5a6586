import { say } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { put } from '../output/write.ts';

export const history: Command = {
  name: 'history',
  usage: '',
  summary: 'lists the checks that were made and the wizards that came to an end, newest last',
  about: [],
  examples: [['history', 'one line for each check and each wizard']],
  options: ['data', 'format', 'out', 'lang'],
  formats: ['text', 'json'],
  takes: 0,
  async run(words) {
    const folder = new DataFolder(words.data ?? usualFolder());
    const checks = await folder.checks();
    const wizards = (await folder.runs()).flatMap(({ ending, device, wizard, title, check }) =>
      ending ? [{ device, wizard, title, check, ...ending }] : [],
    );
    const lines = [
      ...checks.map(
        ({ startedAt, status, summary }) =>
          `${startedAt}  ${status}  ${summary.devices} devices, ${summary.needAttention} need you`,
      ),
      ...wizards.map(
        ({ at, outcome, device, wizard, title }) =>
          `${at}  ${outcome}  ${say(title, words.language)} (${wizard}, ${device})`,
      ),
    ].sort();
    const json = [
      ...checks,
      ...wizards.map(({ title, ...run }) => ({ ...run, title: say(title, words.language) })),
    ];
    await put(
      words.format === 'json'
        ? `${JSON.stringify(json, null, 2)}\n`
        : `${lines.join('\n') || 'No check was made yet.'}\n`,
      words.out,
    );
    return 0;
  },
};
