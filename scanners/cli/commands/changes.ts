import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { changeWords } from '../output/change.ts';
import { put } from '../output/write.ts';

export const changes: Command = {
  name: 'changes',
  usage: '',
  summary: 'lists what changed from one check to the next, newest last',
  about: [],
  examples: [['changes', 'new devices, opened doors, changed keys, fixed problems']],
  options: ['data', 'format', 'out', 'lang'],
  formats: ['text', 'json'],
  takes: 0,
  async run(words) {
    const folder = new DataFolder(words.data ?? usualFolder());
    const all = await folder.changes();
    const devices = (await folder.devices()).flatMap(({ report }) => report ?? []);
    const lines = all.map((change) => `${change.at}  ${changeWords(change, devices, words.language)}`);
    await put(
      words.format === 'json'
        ? `${JSON.stringify(all, null, 2)}\n`
        : `${lines.join('\n') || 'Nothing has changed yet.'}\n`,
      words.out,
    );
    return 0;
  },
};
