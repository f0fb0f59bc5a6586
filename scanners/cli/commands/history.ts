import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { put } from '../output/write.ts';

export const history: Command = {
  name: 'history',
  usage: '',
  summary: 'lists the checks that were made, newest last',
  options: ['data', 'format', 'out'],
  async run(words) {
    const checks = await new DataFolder(words.data ?? usualFolder()).checks();
    const lines = checks.map(
      ({ startedAt, status, summary }) =>
        `${startedAt}  ${status}  ${summary.devices} devices, ${summary.needAttention} need you`,
    );
    await put(
      words.format === 'json'
        ? `${JSON.stringify(checks, null, 2)}\n`
        : `${lines.join('\n') || 'No check was made yet.'}\n`,
      words.out,
    );
    return 0;
  },
};
