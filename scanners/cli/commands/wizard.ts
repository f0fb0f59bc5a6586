import { randomUUID } from 'node:crypto';
import { wizardEntries } from '../../core/catalogue.ts';
import { HomelatchError } from '../../core/errors.ts';
import type { DeviceReport } from '../../core/model.ts';
import { situationOf } from '../../core/situation.ts';
import { fill, type Language, say } from '../../core/text.ts';
import { begin, takeUp, type WizardRun } from '../../core/wizard-run.ts';
import { createEngine, members } from '../../index.ts';
import { nodePlatform } from '../../net/node-platform.ts';
import type { Command } from '../command.ts';
import { consentedNetwork } from '../consent.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import { lookAgain } from '../look-again.ts';
import { put } from '../output/write.ts';
import { version } from '../version.ts';
import { chooseDevice, chooseWizard } from '../wizard/choice.ts';
import { play } from '../wizard/player.ts';
import { givenLines, typedLines } from '../wizard/typed-lines.ts';
import { words as phrases } from '../wizard/words.ts';

export const wizard: Command = {
  name: 'wizard',
  usage: 'DEVICE TASK | --list',
  summary: 'leads you through a fix, a set-up, a validation or an erasure, step by step',
  options: ['list', 'answers', 'interface', 'yes', 'data', 'lang', 'thorough'],
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
    const device = chooseDevice((await folder.memory()).devices, name);
    const suiting = engine.wizardsFor(situationOf({ device, answers: {} }));
    if (task === undefined) {
      const mine = suiting.filter(
        (one) => one.task !== 'fix' || device.findings.some((f) => f.wizard === one.id),
      );
      await put(listing(mine, words.language), undefined);
      return exitCodes.nothingToFix;
    }
    const chosen = chooseWizard(device, suiting, task);
    const at = { engine, folder, words, signal };
    await consentedNetwork(at.engine, at.folder, at.words);

    let report: DeviceReport = device;
    const stepsOf = (run: WizardRun) =>
      engine.wizardSteps(
        run.wizard,
        situationOf({
          device: report,
          answers: run.answers,
          ...(run.finding && { finding: run.finding }),
          ...(run.measured && { measured: run.measured.after }),
        }),
      );
    const now = new Date().toISOString();
    const { finding, entry } = chosen;
    const before = (await folder.runs()).findLast(
      (run) =>
        run.state === 'open' &&
        run.device === device.id &&
        run.wizard === entry.id &&
        run.check === finding?.check,
    );
    const started =
      before ??
      begin(
        {
          id: randomUUID(),
          device: device.id,
          entry,
          ...(finding && { finding, check: finding.check }),
        },
        now,
      );
    const show = (text: string) => {
      process.stdout.write(text.endsWith('> ') ? text : `${text}\n`);
    };
    const lines = words.answers ? givenLines(words.answers, show) : typedLines(process.stdin, show, signal);
    if (before) show(say(phrases.resumed, words.language));
    try {
      const run = await play(
        takeUp(started, stepsOf(started), now),
        {
          show,
          ask: lines.ask,
          stepsOf,
          address: () => report.addresses[0],
          async recheck(checks) {
            const all = members.checks.map(({ id }) => id);
            const result = await lookAgain(at, device.id, checks.length > 0 ? checks : all);
            report = result.report ?? report;
            return result;
          },
          waitFor: async () => false,
          accept: async () => false,
          save: (one) => folder.saveRun(one),
          remember: (answer) => folder.saveAnswer(device.id, answer),
        },
        words.language,
      );
      return exitCodeOf(run);
    } finally {
      lines.close();
    }
  },
};

function exitCodeOf({ ending }: WizardRun): number {
  const { outcome } = ending ?? {};
  return outcome === 'fixed' || outcome === 'told' || outcome === 'done'
    ? exitCodes.nothingToFix
    : exitCodes.somethingToFix;
}

function listing(entries: ReturnType<typeof wizardEntries>, language: Language): string {
  const lines = entries.map(
    ({ id, task, title, minutes }) =>
      `${task.padEnd(9)} ${id.padEnd(34)} ${say(title, language)}, ${say(fill(phrases.minutes, { minutes }), language)}`,
  );
  return `${lines.sort().join('\n')}\n`;
}
