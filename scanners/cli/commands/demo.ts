import { startDemoHome } from '../../demo/home.ts';
import { createEngine } from '../../index.ts';
import { type Command, checkOptionNames } from '../command.ts';
import { forgetfulMemory } from '../data-folder.ts';
import { runCheckCommand } from '../run-check.ts';
import { version } from '../version.ts';

export const demo: Command = {
  name: 'demo',
  usage: '[options]',
  summary: 'checks a home of simulated devices inside this computer; nothing of yours is touched',
  options: checkOptionNames,
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
