import { startDemoHome } from '../../demo/home.ts';
import { createEngine } from '../../index.ts';
import { type Command, checkOptionNames } from '../command.ts';
import { forgetfulMemory } from '../data-folder.ts';
import { formats } from '../options.ts';
import { runCheckCommand } from '../run-check.ts';
import { version } from '../version.ts';

export const demo: Command = {
  name: 'demo',
  usage: '[options]',
  summary: 'checks a home of simulated devices inside this computer; nothing of yours is touched',
  about: [
    'It needs no network and no permission. It takes the options of “check”; it always looks quickly, and at everything.',
  ],
  examples: [
    ['demo', 'see what a check tells'],
    ['demo --format html --out demo.html', 'see what a report looks like'],
  ],
  options: checkOptionNames,
  formats,
  takes: 0,
  async run(words, signal) {
    const home = await startDemoHome();
    try {
      const engine = createEngine({ platform: home.platform, app: version, loopback: true });
      // Simulated devices cannot be harmed, so the demo shows everything that a check can do.
      const all = { ...words, careful: true, logins: true, depth: 'quick' as const };
      return await runCheckCommand({
        engine,
        network: home.network,
        words: all,
        memory: forgetfulMemory(),
        signal,
      });
    } finally {
      home.stop();
    }
  },
};
