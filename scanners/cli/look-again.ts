import type { RecheckResult } from '../core/options.ts';
import type { Engine } from '../index.ts';
import { chooseNetwork, consentMissing } from './consent.ts';
import type { DataFolder } from './data-folder.ts';
import type { CheckWords } from './options.ts';
import { checkOptions } from './run-check.ts';

export interface LookAgain {
  readonly engine: Engine;
  readonly folder: DataFolder;
  readonly words: CheckWords;
  readonly signal: AbortSignal;
}

/** The network that may be looked at. Throws when the owner has not said so. */
export async function consentedNetwork({ engine, folder, words }: Omit<LookAgain, 'signal'>) {
  const network = chooseNetwork(await engine.networks(), words);
  if (words.yes) await folder.giveConsent(network.id);
  else if (!(await folder.hasConsent(network.id))) throw consentMissing;
  return network;
}

/** Runs a few checks again on one known device, and remembers what came of it. */
export async function lookAgain(
  at: LookAgain,
  device: string,
  checks: readonly string[],
): Promise<RecheckResult> {
  const { engine, folder, words, signal } = at;
  const network = await consentedNetwork(at);
  const memory = await folder.memory();
  const options = checkOptions({ engine, network, words, memory, signal });
  const result = await engine.recheck({ ...options, device, checks }, signal);
  const { report } = result;
  if (!report) return result;
  await folder.saveDevices(
    memory.devices.map((one) =>
      one.id === device ? { ...one, observations: result.observations, report } : one,
    ),
    result.network,
  );
  return result;
}
