/** When the next check by itself is due. Pure: the clock is handed in. */
import type { Settings } from '../schemas/settings.ts';

const hourMs = 3_600_000;

/** A computer that was off or asleep checks soon after it is back, not at once: it may still be joining the network. */
const settleMs = 120_000;

/** Milliseconds from now until the next check, or nothing when none is wanted. */
export function nextCheckIn(
  { schedule }: Pick<Settings, 'schedule'>,
  lastCheckAt: number | undefined,
  startedAt: number,
  now: number,
): number | undefined {
  if (!schedule.on) return undefined;
  const due =
    lastCheckAt === undefined || lastCheckAt > now ? now : lastCheckAt + schedule.everyHours * hourMs;
  return Math.max(due, startedAt + settleMs, now) - now;
}

/** Whether a time of day, in minutes since midnight, lies in the quiet hours. They may pass midnight. */
export function isQuiet({ quietHours }: Pick<Settings, 'quietHours'>, minutes: number): boolean {
  if (!quietHours.on) return false;
  const [from, to] = [minutesOf(quietHours.from), minutesOf(quietHours.to)];
  return from <= to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
