import type { ScanEvent } from '../../core/model.ts';

const width = 24;

/** A bar on the error stream where that is a terminal; elsewhere it keeps quiet. */
export function progressTeller(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): (event: ScanEvent) => void {
  if (stream.isTTY !== true) return () => undefined;
  return (event) => {
    if (event.type === 'progress') {
      const full = Math.round(event.fraction * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      stream.write(`\r${bar} ${Math.round(event.fraction * 100)} %, ${event.devices} devices found `);
    } else if (event.type === 'finished') {
      stream.write(`\r${' '.repeat(width + 40)}\r`);
    }
  };
}
