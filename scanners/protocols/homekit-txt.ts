import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';

/** Accessory categories (HomeKit Accessory Protocol Specification R2, section 13). */
const categories: ReadonlyMap<string, string> = new Map([
  ['1', 'other'],
  ['2', 'bridge'],
  ['3', 'fan'],
  ['4', 'garage door'],
  ['5', 'light'],
  ['6', 'lock'],
  ['7', 'outlet'],
  ['8', 'switch'],
  ['9', 'thermostat'],
  ['10', 'sensor'],
  ['11', 'alarm'],
  ['12', 'door'],
  ['13', 'window'],
  ['14', 'window covering'],
  ['15', 'programmable switch'],
  ['16', 'range extender'],
  ['17', 'camera'],
  ['18', 'video doorbell'],
  ['19', 'air purifier'],
  ['20', 'heater'],
  ['21', 'air conditioner'],
  ['22', 'humidifier'],
  ['23', 'dehumidifier'],
  ['24', 'Apple TV'],
  ['26', 'speaker'],
  ['27', 'airport'],
  ['28', 'sprinkler'],
  ['29', 'tap'],
  ['30', 'shower'],
  ['31', 'television'],
  ['32', 'remote control'],
  ['33', 'router'],
  ['34', 'audio receiver'],
  ['35', 'set-top box'],
  ['36', 'streaming stick'],
]);

export interface HomekitAccessory {
  /** The accessory's own id, written like a hardware address; new after each reset. */
  readonly id?: string;
  readonly model?: string;
  readonly category?: string;
  /** False while anyone near with the code may add it; true once a home owns it. */
  readonly paired?: boolean;
  readonly joinedWifi?: boolean;
  readonly hasProblem?: boolean;
}

/** Reads the TXT entries of `_hap._tcp` and `_hap._udp` (section 6.4). */
export function readHomekitTxt(entries: ReadonlyMap<string, string>): HomekitAccessory {
  const status = entries.get('sf');
  const flags = status !== undefined && /^\d{1,3}$/.test(status) ? Number(status) : undefined;
  const bit = (mask: number) => (flags === undefined ? undefined : (flags & mask) !== 0);
  const unpaired = bit(0x01);
  const notJoined = bit(0x02);
  return present({
    id: normaliseMac(entries.get('id') ?? ''),
    model: entries.get('md') || undefined,
    category: categories.get(entries.get('ci') ?? ''),
    paired: unpaired === undefined ? undefined : !unpaired,
    joinedWifi: notJoined === undefined ? undefined : !notJoined,
    hasProblem: bit(0x04),
  });
}
