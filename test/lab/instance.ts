import path from 'node:path';

/** One lab. Several can run side by side: every name that it gives to anything begins with its own. */
export interface LabInstance {
  readonly name: string;
  /** Where it keeps its logs, controls and counters while it is up. */
  readonly folder: string;
  /** The network namespace of a device, of the scanning computer `pc`, or of the switch `lan`. */
  namespace(id: string): string;
}

export const RUN_FOLDER = '/run/homelatch-lab';
const NAME = /^[a-z][a-z0-9]{0,15}$/;

/** The lab of that name, else of HOMELATCH_LAB, else `hl`. */
export function labInstance(name = process.env['HOMELATCH_LAB'] || 'hl'): LabInstance {
  if (!NAME.test(name))
    throw new Error(`A lab is named with letters and digits, 16 at most: not ${JSON.stringify(name)}.`);
  return { name, folder: path.join(RUN_FOLDER, name), namespace: (id) => `${name}-${id}` };
}
