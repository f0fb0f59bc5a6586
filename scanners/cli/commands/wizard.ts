import { randomUUID } from 'node:crypto';
import { type WizardEntry, wizardEntries } from '../../core/catalogue.ts';
import { HomelatchError } from '../../core/errors.ts';
import type { DeviceReport } from '../../core/model.ts';
import { situationOf } from '../../core/situation.ts';
import { fill, type Language, say } from '../../core/text.ts';
import { begin, takeUp } from '../../core/wizard-run.ts';
import type { WizardRun } from '../../core/wizard-run-model.ts';
import { createEngine, members } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import type { Command } from '../command.ts';
import { consentedNetwork } from '../consent.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import { put } from '../output/write.ts';
import { version } from '../version.ts';
import { type Chosen, chooseDevice, chooseWizard } from '../wizard/choice.ts';
import { play } from '../wizard/player.ts';
import { givenLines, typedLines } from '../wizard/typed-lines.ts';
import { words as phrases } from '../wizard/words.ts';
import { worldOf } from '../wizard/world.ts';

export const wizard: Command = {
  name: 'wizard',
  usage: 'DEVICE|new TASK | --list',
  summary: 'leads you through a fix, a set-up, a validation or an erasure, step by step',
  about: [
    'DEVICE is the id that “homelatch devices” shows, its address, or the beginning of its name.',
    'TASK is fix (what is most pressing), setup, validate, delete, or a name out of “homelatch wizard --list”.',
    'Without a TASK it lists what suits the device.',
  ],
  examples: [
    ['wizard --list', 'see all wizards'],
    ['wizard d-443e9ed1708a close-telnet', 'switch telnet off, and see that it is off'],
    ['wizard new setup', 'set up a device that is not there yet'],
  ],
  options: ['list', 'answers', 'interface', 'yes', 'data', 'lang', 'thorough'],
  formats: ['text'],
  takes: 2,
  async run(words, signal) {
    const [name, task, ...others] = words.rest;
    if (words.list) {
      await put(listing(wizardEntries(members.wizards), words.language), undefined);
      return exitCodes.nothingToFix;
    }
    if (name === undefined || others.length > 0) {
      throw new HomelatchError('usage', {
        en: 'Name one device and what to do: homelatch wizard DEVICE fix. Or list all wizards: homelatch wizard --list.',
      });
    }
    const engine = createEngine({ platform: nodePlatform, app: version, loopback: false });
    const folder = new DataFolder(words.data ?? usualFolder());
    const device = name === newDevice ? undefined : chooseDevice((await folder.memory()).devices, name);
    const suiting = engine.wizardsFor(situationOf({ answers: {}, ...(device && { device }) }));
    if (task === undefined) {
      await put(
        listing(
          suiting.filter((one) => fits(one, device)),
          words.language,
        ),
        undefined,
      );
      return exitCodes.nothingToFix;
    }
    const chosen = chooseWizard(device, suiting, task);
    const at = { engine, folder, words, signal };
    await consentedNetwork(engine, folder, words);
    const show = (text: string) => {
      process.stdout.write(text.endsWith('> ') ? text : `${text}\n`);
    };
    const lines = words.answers ? givenLines(words.answers, show) : typedLines(process.stdin, show, signal);
    try {
      const world = worldOf(at, device, { show, ask: lines.ask });
      const before = await openRun(folder, device, chosen);
      if (before) show(say(phrases.resumed, words.language));
      const now = new Date().toISOString();
      const start = before ?? newRun(device, chosen, now);
      return exitCodeOf(await play(takeUp(start, world.stepsOf(start), now), world, words.language));
    } finally {
      lines.close();
    }
  },
};

/** In place of a device: one that is about to be plugged in. */
const newDevice = 'new';

function fits({ id, task }: WizardEntry, device: DeviceReport | undefined): boolean {
  if (!device) return task === 'setup';
  return task !== 'fix' || device.findings.some(({ wizard }) => wizard === id);
}

/** The same wizard about the same thing, where it was left. */
async function openRun(
  folder: DataFolder,
  device: DeviceReport | undefined,
  { entry, finding }: Chosen,
): Promise<WizardRun | undefined> {
  const runs = await folder.runs();
  return runs.findLast(
    (run) =>
      run.state === 'open' &&
      run.device === (device?.id ?? '') &&
      run.wizard === entry.id &&
      run.check === finding?.check,
  );
}

function newRun(device: DeviceReport | undefined, { entry, finding }: Chosen, at: string): WizardRun {
  const about = finding && { finding, check: finding.check };
  return begin({ id: randomUUID(), device: device?.id ?? '', entry, ...about }, at);
}

function exitCodeOf({ ending }: WizardRun): number {
  const { outcome } = ending ?? {};
  return outcome === 'fixed' || outcome === 'told' || outcome === 'done'
    ? exitCodes.nothingToFix
    : exitCodes.somethingToFix;
}

function listing(entries: readonly WizardEntry[], language: Language): string {
  const lines = entries.map(
    ({ id, task, title, minutes }) =>
      `${task.padEnd(9)} ${id.padEnd(34)} ${say(title, language)}, ${say(fill(phrases.minutes, { minutes }), language)}`,
  );
  return `${lines.sort().join('\n')}\n`;
}
