/** What a device's answers come to for the person: which group it belongs to, and what to do first. */
import type { Annotation, Catalogue, WizardEntry } from '../../electron/ipc-contract.ts';
import type { DeviceReport, Finding, Severity } from '../../scanners/core/model.ts';

export type Standing = 'fail' | 'weak' | 'unknown' | 'pass';
export const standings: readonly Standing[] = ['fail', 'weak', 'unknown', 'pass'];

const today = () => new Date().toISOString().slice(0, 10);

/** The findings that count: those that the owner chose to leave as they are come back on their end date. */
export function openFindings(
  device: DeviceReport,
  annotations: readonly Annotation[],
  date = today(),
): readonly Finding[] {
  const annotation = annotations.find((one) => one.device === device.id);
  const left = new Set(annotation?.ignored.filter((one) => one.until > date).map((one) => one.check));
  return device.findings.filter((finding) => !left.has(finding.check));
}

/** Unknown unless something was measured on a device that we can name: no answer is never a good one. */
export function standing(device: DeviceReport, findings: readonly Finding[]): Standing {
  if (findings.some((finding) => finding.result === 'fail')) return 'fail';
  if (findings.length > 0) return 'weak';
  if (device.kind === 'unknown') return 'unknown';
  const measured = device.guidelines.some((one) => one.verdict === 'pass' && one.proof === 'measured');
  return measured ? 'pass' : 'unknown';
}

export interface Placed {
  readonly device: DeviceReport;
  readonly findings: readonly Finding[];
  readonly standing: Standing;
}

export function place(
  devices: readonly DeviceReport[],
  annotations: readonly Annotation[],
): readonly Placed[] {
  return devices.map((device) => {
    const findings = openFindings(device, annotations);
    return { device, findings: [...findings].sort(byNeed), standing: standing(device, findings) };
  });
}

const weight: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** The most needed first: what fails before what is weak, then by severity, then in the Code's order. */
export function byNeed(a: Finding, b: Finding): number {
  if (a.result !== b.result) return a.result === 'fail' ? -1 : 1;
  return weight[a.severity] - weight[b.severity] || a.guideline - b.guideline;
}

export interface Task {
  readonly device: DeviceReport;
  readonly finding: Finding;
  readonly wizard?: WizardEntry;
}

/** One task for each device and wizard, the most needed first. */
export function tasks(placed: readonly Placed[], catalogue: Catalogue | undefined): readonly Task[] {
  const wizards = new Map(catalogue?.wizards.map((wizard) => [wizard.id, wizard]));
  const seen = new Set<string>();
  return placed
    .flatMap(({ device, findings }) => findings.map((finding) => ({ device, finding })))
    .sort((a, b) => byNeed(a.finding, b.finding))
    .filter(({ device, finding }) => {
      const key = `${device.id} ${finding.wizard ?? finding.check}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ device, finding }) => {
      const wizard = finding.wizard === undefined ? undefined : wizards.get(finding.wizard);
      return wizard ? { device, finding, wizard } : { device, finding };
    });
}

/** A locally administered address: phones make one up, so that they cannot be followed. IEEE 802-2014, 8.4.4. */
export function hidesItsMaker(device: DeviceReport): boolean {
  return device.mac !== undefined && /^.[26ae]/i.test(device.mac);
}
