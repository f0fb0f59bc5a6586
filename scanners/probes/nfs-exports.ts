import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { isWholeRpcRecord, parseNfsExports, parseRpcServices, rpcCall } from '../protocols/sunrpc-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { randomId } from './random.ts';

/** Folders that an NFS server exports, by name (RFC 1813 appendix I). */
export const nfsExports = fact(
  'nfs.exports',
  answer({
    exports: list(z.object({ path: words, groups: list(words, 16) }), 64),
  }),
  (value) => (value.state === 'open' ? { protocol: 'nfs' } : undefined),
);

const mountProgram = 100_005;

/** Asks the portmapper where the mount service is, and the mount service which folders it exports. Nothing is mounted. */
export default defineProbe({
  id: 'nfs-exports',
  touch: 'asks',
  needs: [tcpPort],
  gives: [nfsExports],
  targets: (facts) =>
    openPorts(facts, 111).length > 0 ? openPorts(facts, 2049).map((service) => ({ service })) : [],
  async run({ service }, { host, observe }) {
    if (!service) return;
    const ask = <T>(
      port: number,
      call: 'services' | 'exports',
      parse: (bytes: Uint8Array) => T | undefined,
    ) =>
      askTcp(host, port, {
        request: rpcCall(call, randomId(), 'tcp'),
        parse: (bytes) => (isWholeRpcRecord(bytes) ? parse(bytes) : undefined),
      });
    const listed = await ask(111, 'services', (bytes) => parseRpcServices(bytes, 'tcp'));
    if (listed.state !== 'read') {
      observe(nfsExports, notAnswered(listed), service);
      return;
    }
    const mount = listed.value.find(
      ({ program, version, transport }) => program === mountProgram && version === 3 && transport === 'tcp',
    );
    if (!mount) {
      observe(nfsExports, { state: 'unreadable', why: 'no mount service' }, service);
      return;
    }
    const told = await ask(mount.port, 'exports', (bytes) => parseNfsExports(bytes, 'tcp'));
    observe(
      nfsExports,
      told.state === 'read'
        ? {
            state: 'open',
            exports: told.value
              .slice(0, 64)
              .map(({ path, groups }) => ({ path, groups: groups.slice(0, 16) })),
          }
        : notAnswered(told),
      service,
    );
  },
});
