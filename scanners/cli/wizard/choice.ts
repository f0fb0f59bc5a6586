import type { WizardEntry } from '../../core/catalogue.ts';
import { HomelatchError } from '../../core/errors.ts';
import type { DeviceReport, Finding } from '../../core/model.ts';
import type { KnownDevice } from '../../core/options.ts';

/** A device by its id, its address or the beginning of its name. Throws when there is none, or more than one. */
export function chooseDevice(known: readonly KnownDevice[], word: string): DeviceReport {
  const reports = known.flatMap(({ report }) => report ?? []);
  const exact = reports.filter(({ id, addresses }) => id === word || addresses.includes(word));
  const lower = word.toLowerCase();
  const named = reports.filter(({ name = '', model = '' }) =>
    [name, model].some((each) => each.toLowerCase().startsWith(lower)),
  );
  const found = exact.length > 0 ? exact : named;
  const [device, ...others] = found;
  if (device && others.length === 0) return device;
  throw new HomelatchError('usage', {
    en: device
      ? `More than one device goes by “${word}”: ${found.map(({ id }) => id).join(', ')}. Name one by its id.`
      : 'We do not know that device. Run “homelatch devices” to see the ones that we know.',
  });
}

export interface Chosen {
  readonly entry: WizardEntry;
  readonly finding?: Finding;
}

/**
 * What to be led through: a wizard by its id, a check by its id, or a task. `fix` takes the most pressing problem.
 * `suiting` are the wizards that suit the device. Throws when there is none.
 */
export function chooseWizard(
  device: DeviceReport | undefined,
  suiting: readonly WizardEntry[],
  word: string,
): Chosen {
  const findings = [...(device?.findings ?? [])].sort(
    (a, b) => Number(a.result !== 'fail') - Number(b.result !== 'fail'),
  );
  if (word === 'fix') {
    const finding = findings.find((one) => one.wizard !== undefined);
    const entry = suiting.find(({ id }) => id === finding?.wizard);
    if (finding && entry) return { entry, finding };
    throw none('There is nothing to fix on this device that we could lead you through.');
  }
  const finding = findings.find(({ check }) => check === word);
  const entry =
    suiting.find(({ id }) => id === word) ??
    suiting.find(({ id }) => id === finding?.wizard) ??
    suiting.find(({ fixes }) => fixes.includes(word)) ??
    suiting.find(({ task }) => task === word);
  if (!entry) {
    throw none(
      `No wizard goes by “${word}” for this device. “homelatch wizard ${device?.id ?? 'new'}” lists those that do.`,
    );
  }
  const about = finding ?? findings.find(({ check }) => entry.fixes.includes(check));
  return { entry, ...(about && { finding: about }) };
}

function none(en: string): HomelatchError {
  return new HomelatchError('usage', { en });
}
