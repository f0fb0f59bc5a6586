import { createEngine } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import { type Command, checkOptionNames } from '../command.ts';
import { consentedNetwork } from '../consent.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { formats } from '../options.ts';
import { runCheckCommand } from '../run-check.ts';
import { version } from '../version.ts';

export const check: Command = {
  name: 'check',
  usage: '[options]',
  summary: 'checks every device of your home network',
  about: [
    'It asks gentle questions only, changes nothing and sends nothing about your home anywhere. The first time on a',
    'network it needs your word, --yes, that the network is yours. Progress goes to the error stream, the result to the',
    'output, so that it can be kept in a file or read by another program.',
  ],
  examples: [
    ['check --yes', 'check the home for the first time'],
    ['check --depth quick', 'a quick look, in about a minute'],
    ['check --careful --logins', 'also look for makers’ passwords'],
    ['check --format html --out home.html', 'keep a page that opens in a browser'],
    ['check --host 192.168.1.20', 'check one device only'],
  ],
  options: [...checkOptionNames, 'ask-makers'],
  formats,
  takes: 0,
  async run(words, signal) {
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const kept = new DataFolder(words.data ?? usualFolder());
    const folder = words.save ? kept : undefined;
    const network = await consentedNetwork(engine, folder, words);
    const memory = (await folder?.memory()) ?? { devices: [], ledger: kept.ledger() };
    return runCheckCommand({ engine, network, words, memory, signal, ...(folder && { folder }) });
  },
};
