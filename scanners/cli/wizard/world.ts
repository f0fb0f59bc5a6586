import type { DeviceReport } from '../../core/model.ts';
import { situationOf } from '../../core/situation.ts';
import type { WizardRun } from '../../core/wizard-run-model.ts';
import { members } from '../../index.ts';
import { consentedNetwork } from '../consent.ts';
import { type LookAgain, lookAgain } from '../look-again.ts';
import { checkOptions } from '../run-check.ts';
import type { WizardWorld } from './player.ts';
import { watching } from './watching.ts';

type Told = Pick<WizardWorld, 'show' | 'ask'>;

/** The home as a wizard in the terminal meets it: the network, and the data folder. */
export function worldOf(at: LookAgain, start: DeviceReport | undefined, told: Told): WizardWorld {
  const { engine, folder, words, signal } = at;
  let device = start;
  return {
    ...told,
    stepsOf: (run) => engine.wizardSteps(run.wizard, situationOf(partsOf(run, device))),
    address: () => device?.addresses[0],
    nameOf: async (id) => (await reportOf(at, id))?.model ?? id,
    async meet(id) {
      device = (await reportOf(at, id)) ?? device;
    },
    async recheck(checks) {
      const all = members.checks.map(({ id }) => id);
      const result = await lookAgain(at, device?.id ?? '', checks.length > 0 ? checks : all);
      device = result.report ?? device;
      return result;
    },
    waitFor: (step) => watching(at, device, step),
    async accept({ step, finding }) {
      const offer = step?.kind === 'do' ? step.offer : undefined;
      if (!offer || !finding || !device) return false;
      const memory = await folder.memory();
      const network = await consentedNetwork(engine, folder, words);
      const options = checkOptions({ engine, network, words, memory, signal });
      return engine.accept({ ...options, device: device.id, offer: offer.action }, signal);
    },
    save: (run) => folder.saveRun(run),
    remember: (answer) => folder.saveAnswer(device?.id ?? '', answer),
  };
}

function partsOf(run: WizardRun, device: DeviceReport | undefined) {
  return {
    answers: run.answers,
    ...(device && { device }),
    ...(run.finding && { finding: run.finding }),
    ...(run.measured && { measured: run.measured.after }),
  };
}

async function reportOf({ folder }: LookAgain, id: string): Promise<DeviceReport | undefined> {
  return (await folder.devices()).find((known) => known.id === id)?.report;
}
