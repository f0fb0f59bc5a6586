import { setTimeout as pause } from 'node:timers/promises';
import type { WizardStep } from '../../core/guide.ts';
import { remember } from '../../core/known.ts';
import type { DeviceReport, Report } from '../../core/model.ts';
import { type Waited, watchFor } from '../../core/watch.ts';
import { consentedNetwork } from '../consent.ts';
import type { LookAgain } from '../look-again.ts';
import { checkOptions } from '../run-check.ts';

const pauseMs = 2_000;
const minuteMs = 60_000;

/** Looks again and again until what the step waits for is seen, or its time is over. What counts is `watch.ts`. */
export async function watching(
  at: LookAgain,
  device: DeviceReport | undefined,
  { condition, atMostMinutes }: Extract<WizardStep, { kind: 'wait-for' }>,
): Promise<Waited> {
  const { engine, folder, words, signal } = at;
  const memory = await folder.memory();
  const startedAt = Date.now();

  async function look(): Promise<Report> {
    const network = await consentedNetwork(engine, folder, words);
    const focus = device ? { on: 'device' as const, device: device.id } : { on: 'new' as const };
    const gentle = { depth: 'quick', careful: false, logins: false, nmap: 'never', focus } as const;
    const check = engine.check(
      { ...checkOptions({ engine, network, words, memory, signal }), ...gentle },
      signal,
    );
    let step = await check.next();
    while (!step.done) step = await check.next();
    return step.value;
  }

  // In a home that was never checked, what is there at the start is not new.
  const unmet = condition.seen === 'new-device' && memory.devices.length === 0 ? await look() : undefined;
  const watch = watchFor({
    condition,
    ...(device && { before: device }),
    home: unmet?.devices ?? memory.devices.flatMap(({ report }) => report ?? []),
    startedAt,
    minuteMs,
  });
  while (!signal.aborted && Date.now() < startedAt + atMostMinutes * minuteMs) {
    const report = await look();
    const seen = watch.see({ at: Date.now(), devices: report.devices });
    if (seen && condition.seen === 'new-device') {
      // A new device is known from now on, so that the wizard can go on with it.
      const found = { ...report, devices: report.devices.filter(({ id }) => seen.seen.found.includes(id)) };
      const known = remember((await folder.memory()).devices, found, report.observations ?? []);
      await folder.saveDevices(known, report.network);
    }
    if (seen) return seen;
    await pause(pauseMs, undefined, { signal }).catch(() => undefined);
  }
  return watch.giveUp(Date.now());
}
