import type { IdentityKey } from '../../scanners/core/define.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';

/** What a device is known by in the next check, as far as its report says. */
export const keysOf = ({ keys, mac }: DeviceReport): IdentityKey[] =>
  keys ? [...keys] : mac ? [{ type: 'mac', value: mac.toLowerCase() }] : [];
