import { createEngine } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import { type Command, checkOptionNames } from '../command.ts';
import { consentedNetwork } from '../consent.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { runCheckCommand } from '../run-check.ts';
import { version } from '../version.ts';

export const check: Command = {
  name: 'check',
  usage: '[options]',
  summary: 'checks every device of your home network',
  options: [...checkOptionNames, 'ask-makers'],
  async run(words, signal) {
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const kept = new DataFolder(words.data ?? usualFolder());
    const folder = words.save ? kept : undefined;
    const network = await consentedNetwork(engine, folder, words);
    const memory = (await folder?.memory()) ?? { devices: [], ledger: kept.ledger() };
    return runCheckCommand({ engine, network, words, memory, signal, ...(folder && { folder }) });
  },
};
