import type { Port } from '../../electron/host-talk.ts';

/** Two ends of one channel. Messages are copied on the way and arrive later, as between processes. */
export function joinedPorts(): [Port, Port] {
  const receivers: ((message: unknown) => void)[][] = [[], []];
  const end = (mine: number, other: number): Port => ({
    post(message) {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const receive of receivers[other] ?? []) receive(copy);
      });
    },
    listen: (receive) => receivers[mine]?.push(receive),
  });
  return [end(0, 1), end(1, 0)];
}
