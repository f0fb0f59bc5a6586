import { z } from 'zod';
import type { Controls } from './emulator.ts';
import type { TcpPorts } from './tcp-ports.ts';

const port = z.number().int().min(1).max(65_535);

/** What an owner can do to a device while it runs. It takes effect at once. */
const command = z.union([
  z.strictObject({ password: z.string().max(128) }),
  z.strictObject({ close: port }),
  z.strictObject({ open: port }),
  z.strictObject({ 'factory-reset': z.literal(true) }),
  /** Its cable is pulled, or plugged in again. */
  z.strictObject({ cable: z.enum(['out', 'in']) }),
  /** A change in its own settings, by the name that the device's file gives to it. */
  z.strictObject({ do: z.string().max(40) }),
]);
export type Command = z.infer<typeof command>;

/** Reads a command; undefined for anything else. */
export function readCommand(text: string): Command | undefined {
  try {
    return command.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Carries out a command. False when this device has nothing that it could change. */
export function obey(wanted: Command, controls: Controls, ports: TcpPorts): boolean {
  if ('close' in wanted) ports.close(wanted.close);
  else if ('open' in wanted) ports.open(wanted.open);
  else if ('password' in wanted) {
    if (!controls.setPassword) return false;
    controls.setPassword(wanted.password);
  } else if ('factory-reset' in wanted) {
    if (!controls.factoryReset) return false;
    controls.factoryReset();
  } else if ('cable' in wanted) {
    // That is the network's part, not the device's.
    return false;
  } else {
    const change = new Map(Object.entries(controls.changes ?? {})).get(wanted.do);
    if (!change) return false;
    change();
  }
  return true;
}
