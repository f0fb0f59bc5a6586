import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { visible } from '../output/visible.ts';
import { put } from '../output/write.ts';

export const changes: Command = {
  name: 'changes',
  usage: '',
  summary: 'lists what changed from one check to the next, newest last',
  options: ['data', 'format', 'out'],
  async run(words) {
    const all = await new DataFolder(words.data ?? usualFolder()).changes();
    const lines = all.map(({ at, type, device, before, after }) =>
      visible(
        [
          at,
          type,
          device,
          before === undefined ? undefined : `was ${before}`,
          after === undefined ? undefined : `is ${after}`,
        ]
          .filter((part) => part !== undefined)
          .join('  '),
      ),
    );
    await put(
      words.format === 'json'
        ? `${JSON.stringify(all, null, 2)}\n`
        : `${lines.join('\n') || 'Nothing has changed yet.'}\n`,
      words.out,
    );
    return 0;
  },
};
