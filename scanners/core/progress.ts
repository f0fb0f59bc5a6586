import type { DeviceWork } from './device-work.ts';

export interface Progress {
  /** 0 to 1: work done of work known, with listening counted as a part. */
  readonly fraction: number;
  /** Devices with nothing left to look at. */
  readonly asked: number;
}

/** `heard` is the share of the listening window that has passed. */
export function progressOf(
  entries: readonly { readonly work: DeviceWork; readonly isFinished: boolean }[],
  heard: number,
  listening: boolean,
): Progress {
  const known = entries.reduce((sum, { work }) => sum + work.known, 1);
  const done = entries.reduce((sum, { work }) => sum + work.done, 0);
  return {
    fraction: 0.4 * (listening ? heard : 1) + 0.6 * Math.min(heard, done / known),
    asked: entries.filter((entry) => entry.isFinished).length,
  };
}
