import type { IdentityKey } from '../../scanners/core/define.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';

/** What a device is known by in the next check, as far as its report says. */
export const keysOf = ({ mac }: DeviceReport): IdentityKey[] =>
  mac ? [{ type: 'mac', value: mac.toLowerCase() }] : [];
