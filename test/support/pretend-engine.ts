/** An engine without a network: what it finds and measures is what a test says. */
import type { Engine } from '../../electron/engine-contract.ts';
import type { WaitFor } from '../../electron/waiting.ts';
import type { WizardStep, WizardTask } from '../../scanners/core/define.ts';
import type { CheckResult, DeviceReport } from '../../scanners/core/model.ts';
import type { NetworkChoice } from '../../scanners/core/options.ts';
import type { Waited } from '../../scanners/core/watch.ts';
import { aDevice, aFinding, aReport } from './report.ts';

export const homeNetwork: NetworkChoice = {
  id: 'n1',
  interface: 'eth0',
  address: '192.168.1.2',
  range: '192.168.1.0/24',
  allowed: true,
};

export const answerOf = (result: CheckResult['result']): CheckResult => ({
  id: 'default-password',
  result,
  proof: 'measured',
  reason: { en: '' },
  evidence: [],
});

const steps: readonly WizardStep[] = [
  { id: 'why', kind: 'explain', title: { en: 'Why' } },
  {
    id: 'where',
    kind: 'choose',
    title: { en: 'Where' },
    options: [
      { id: 'page', label: { en: 'On its page' } },
      { id: 'app', label: { en: 'In its app' } },
    ],
  },
  { id: 'change', kind: 'do', title: { en: 'Change it' }, steps: [{ en: 'Change it.' }] },
  { id: 'label', kind: 'ask', title: { en: 'Label' }, question: 'owner.password', input: 'yes-no' },
  { id: 'look-again', kind: 'recheck', title: { en: 'Look again' }, checks: ['default-password'] },
];

export interface PretendHome {
  devices: DeviceReport[];
  /** What the password check says the next time. */
  password: CheckResult['result'];
  reached: boolean;
  /** Called when a check is under way; it ends when this resolves. */
  during: (signal: AbortSignal) => Promise<void>;
  /** What waiting comes to. */
  wait?: WaitFor;
  /** The steps of the one wizard that there is. */
  steps?: readonly WizardStep[];
  task?: WizardTask;
}

export const sawNothing: Waited = {
  met: false,
  reached: true,
  seen: { at: '2026-11-22T10:00:00.000Z', seconds: 60, found: [] },
};

export function pretendEngine(home: PretendHome): Engine {
  return {
    networks: async () => [homeNetwork],
    acquaint: async (network) => network,
    catalogue: () => ({ guidelines: [], checks: [], wizards: [] }),
    async *check(_options, signal) {
      const at = '2026-11-22T10:00:00.000Z';
      yield { type: 'started', at, network: aReport().network };
      for (const device of home.devices) yield { type: 'device', at, device, looking: false };
      await home.during(signal);
      return aReport({ devices: home.devices, status: signal.aborted ? 'cancelled' : 'complete' });
    },
    async recheck({ device }) {
      const after = answerOf(home.password);
      const findings = after.result === 'fail' ? [aFinding] : [];
      return {
        device,
        reached: home.reached,
        before: [answerOf('fail')],
        after: home.reached ? [after] : [],
        findings,
        attempts: [],
        ...(home.reached ? { report: aDevice({ id: device, findings }) } : {}),
        observations: [],
        network: aReport().network,
      };
    },
    accept: async () => true,
    wizardsFor: () => [
      {
        id: 'change-default-password',
        task: home.task ?? 'fix',
        fixes: ['default-password'],
        title: { en: 'Change it' },
        minutes: 5,
      },
    ],
    wizardSteps: (_wizard, { answers }) =>
      home.steps ?? (answers['where'] === 'app' ? steps.filter(({ id }) => id !== 'change') : steps),
  };
}
