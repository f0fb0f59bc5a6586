import { openDoor } from '../../scanners/net/dial.ts';
import type { Host } from '../../scanners/net/network.ts';
import { nodePlatform } from '../../scanners/net/node-platform.ts';
import { scopeOf } from '../../scanners/net/scope.ts';

/** A real device at 127.0.0.1, behind the real door with all its rules. */
export function loopbackHost(permission = { careful: true, logins: false }): Host {
  const scope = scopeOf({
    attached: '127.0.0.0/8',
    ranges: ['127.0.0.0/8'],
    interface: 'lo',
    loopback: true,
  });
  const on = { name: 'lo', ipv4: '127.0.0.1/8' };
  const { signal } = new AbortController();
  const door = openDoor({ platform: nodePlatform, scope, on, signal, onFragile: () => {} });
  door.setPace('127.0.0.1', 'robust');
  return door.host('127.0.0.1', permission);
}
