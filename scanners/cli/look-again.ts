import type { RecheckResult } from '../core/options.ts';
import type { Engine } from '../index.ts';
import { consentedNetwork } from './consent.ts';
import type { DataFolder } from './data-folder.ts';
import type { CheckWords } from './options.ts';
import { checkOptions } from './run-check.ts';

export interface LookAgain {
  readonly engine: Engine;
  readonly folder: DataFolder;
  readonly words: CheckWords;
  readonly signal: AbortSignal;
}

/** Runs a few checks again on one known device, and remembers what came of it. */
export async function lookAgain(
  at: LookAgain,
  device: string,
  checks: readonly string[],
): Promise<RecheckResult> {
  const { engine, folder, words, signal } = at;
  const network = await consentedNetwork(engine, folder, words);
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
