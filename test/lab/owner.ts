/** The owner of a device that is led through a wizard: does to it what the case says. */
import type { WizardStep } from '../../scanners/core/guide.ts';
import { controlDevice } from './inside.ts';
import type { LabInstance } from './instance.ts';
import { devicesOf } from './lab-set.ts';
import type { WizardCase } from './wizard-cases.ts';

export interface Owner {
  /** What is due at this step: what the case names for it, and at the first step with something to do, what mends the device. */
  act(step: Pick<WizardStep, 'id' | 'kind'>): Promise<void>;
}

export function ownerOf(lab: LabInstance, { device: id, done = [], meanwhile = {} }: WizardCase): Owner {
  const device = devicesOf(lab).find((each) => each.id === id);
  if (!device) throw new Error(`The lab has no ${id}.`);
  let toMend = done;
  return {
    async act(step) {
      const due = [...(step.kind === 'do' ? toMend : []), ...(meanwhile[step.id] ?? [])];
      if (step.kind === 'do') toMend = [];
      for (const command of due)
        if (!(await controlDevice(lab, device, command)))
          throw new Error(`${id} cannot ${JSON.stringify(command)}.`);
    },
  };
}
