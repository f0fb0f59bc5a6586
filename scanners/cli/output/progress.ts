import type { ScanEvent } from '../../core/model.ts';
import { deviceName } from './device-name.ts';
import { visible } from './visible.ts';

const width = 24;

/** Progress on the error stream: a bar on a terminal, a line for each new device elsewhere. */
export function progressTeller(stream: NodeJS.WriteStream): (event: ScanEvent) => void {
  const named = new Set<string>();
  const live = stream.isTTY === true;
  return (event) => {
    if (event.type === 'progress' && live) {
      const full = Math.round(event.fraction * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      stream.write(`\r${bar} ${Math.round(event.fraction * 100)} %, ${event.devices} devices found `);
    } else if (event.type === 'device' && !live && !named.has(event.device.id) && !event.looking) {
      named.add(event.device.id);
      stream.write(`found ${visible(deviceName(event.device))} (${event.device.kind})\n`);
    } else if (event.type === 'finished' && live) {
      stream.write(`\r${' '.repeat(width + 40)}\r`);
    }
  };
}
