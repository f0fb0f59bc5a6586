import { HomelatchError } from '../../core/errors.ts';
import { say } from '../../core/text.ts';
import { createEngine } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import { lookAgain } from '../look-again.ts';
import { nearest } from '../nearest.ts';
import { visible } from '../output/visible.ts';
import { put } from '../output/write.ts';
import { version } from '../version.ts';

export const recheck: Command = {
  name: 'recheck',
  usage: 'DEVICE --checks ID[,ID]',
  summary: 'runs a few checks again on one device, in seconds',
  about: [
    'DEVICE is the id that “homelatch devices” shows at the start of each line.',
    'The names of the checks stand in the result of a check, and in “homelatch explain --all”.',
  ],
  examples: [['recheck d-443e9ed1708a --checks open-telnet', 'see whether telnet is off now']],
  options: ['checks', 'interface', 'yes', 'data', 'format', 'out', 'lang', 'thorough'],
  formats: ['text', 'json'],
  takes: 1,
  async run(words, signal) {
    const [device, ...others] = words.rest;
    if (device === undefined || others.length > 0 || words.checks.length === 0) {
      throw new HomelatchError('usage', {
        en: 'Name one device and what to check: homelatch recheck DEVICE --checks default-password.',
      });
    }
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const known = new Set(engine.catalogue().checks.map((one) => one.id));
    const [wrong] = words.checks.filter((id) => !known.has(id));
    if (wrong !== undefined) {
      const meant = nearest(wrong, [...known]);
      throw new HomelatchError('usage', {
        en: `There is no check called “${wrong}”. ${meant ? `Did you mean ${meant}?` : '“homelatch explain --all” lists them.'}`,
      });
    }
    const folder = new DataFolder(words.data ?? usualFolder());
    const result = await lookAgain({ engine, folder, words, signal }, device, words.checks);
    await put(words.format === 'json' ? `${JSON.stringify(flat(), null, 2)}\n` : text(), words.out);
    if (!result.reached) return exitCodes.noNetwork;
    return result.findings.length > 0 ? exitCodes.somethingToFix : exitCodes.nothingToFix;

    function flat() {
      const words1 = (results: typeof result.after) =>
        results.map((one) => ({ ...one, reason: say(one.reason, words.language) }));
      return { device, reached: result.reached, before: words1(result.before), after: words1(result.after) };
    }
    function text(): string {
      if (!result.reached) return 'The device did not answer, so nothing is proven. Is it switched on?\n';
      const lines = result.after.flatMap((after) => {
        const before = result.before.find((one) => one.id === after.id);
        return [
          `${after.id}: ${before ? `${before.result} before, ` : ''}${after.result} now`,
          `  ${visible(say(after.reason, words.language))}`,
        ];
      });
      return `${lines.join('\n')}\n`;
    }
  },
};
