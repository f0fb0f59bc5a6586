import type { Platform } from './network.ts';
import type { NetworkWatch } from './network-watch.ts';

/** A platform that sends nothing any more once this computer is elsewhere, and calls no device silent for it. */
export function guardedPlatform(platform: Platform, watch: NetworkWatch): Platform {
  const holds = async () => (await watch.look()) === undefined;
  const stopped = { state: 'unreadable', why: 'the check was interrupted' } as const;
  return {
    ...platform,
    async openTcp(request) {
      if (!(await holds())) return stopped;
      const outcome = await platform.openTcp(request);
      // A wait that ended while the computer slept, or somewhere else, says nothing about the device.
      return outcome.state === 'open' || (await holds()) ? outcome : stopped;
    },
    async openDatagrams(options) {
      const port = await platform.openDatagrams(options);
      return {
        ...port,
        send: async (address, to, payload) => (await holds()) && port.send(address, to, payload),
      };
    },
    async openMdns(on, family) {
      const port = await platform.openMdns(on, family);
      return {
        ...port,
        ask(questions, known) {
          void holds().then((same) => same && port.ask(questions, known));
        },
      };
    },
    ...(platform.nmap && {
      async nmap(address: string, ports: readonly number[], signal: AbortSignal) {
        return (await holds()) ? ((await platform.nmap?.(address, ports, signal)) ?? []) : [];
      },
    }),
  };
}
