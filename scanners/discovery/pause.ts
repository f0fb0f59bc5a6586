/** Waits so many milliseconds, or until the signal, whichever comes first. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}

/** Runs `step` at each of these times after now, in rising order, until the signal. */
export async function atTimes(
  timesMs: readonly number[],
  signal: AbortSignal,
  step: (index: number) => Promise<void> | void,
): Promise<void> {
  let passedMs = 0;
  for (const [index, timeMs] of timesMs.entries()) {
    await pause(timeMs - passedMs, signal);
    passedMs = timeMs;
    if (signal.aborted) return;
    await step(index);
  }
}
