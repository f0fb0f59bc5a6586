import { createEngine } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import { type Command, checkOptionNames } from '../command.ts';
import { chooseNetwork, consentMissing } from '../consent.ts';
import { DataFolder, forgetfulMemory, usualFolder } from '../data-folder.ts';
import { runCheckCommand } from '../run-check.ts';
import { version } from '../version.ts';

export const check: Command = {
  name: 'check',
  usage: '[options]',
  summary: 'checks every device of your home network',
  options: [...checkOptionNames, 'ask-makers'],
  async run(words, signal) {
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const network = chooseNetwork(await engine.networks(), words);
    const folder = words.save ? new DataFolder(words.data ?? usualFolder()) : undefined;
    if (words.yes) await folder?.giveConsent(network.id);
    else if (!(await folder?.hasConsent(network.id))) throw consentMissing;
    const memory = (await folder?.memory()) ?? forgetfulMemory();
    return runCheckCommand({ engine, network, words, memory, signal, ...(folder && { folder }) });
  },
};
