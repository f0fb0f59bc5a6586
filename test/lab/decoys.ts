import type { Emulator } from '../../scanners/demo/emulator.ts';
import { basicLogins } from './decoys/basic-logins.ts';
import { formLogins } from './decoys/form-logins.ts';
import { oddWeb } from './decoys/odd-web.ts';
import { otherLogins } from './decoys/other-logins.ts';
import { sshLogins } from './decoys/ssh-logins.ts';
import { textLogins } from './decoys/text-logins.ts';

/** Devices that no factory password opens, in all the ways in which a scan could be led to think otherwise. */
export const decoys: readonly Emulator[] = numbered([
  ...basicLogins,
  ...formLogins,
  ...oddWeb,
  ...textLogins,
  ...sshLogins,
  ...otherLogins,
]);

function numbered(all: readonly Emulator[]): Emulator[] {
  return all.map((each, index) => ({
    ...each,
    mac: `${each.mac.slice(0, -2)}${(index + 1).toString(16).padStart(2, '0')}`,
  }));
}
