/** Ports behind which a login, a web page, files, a screen or a camera waits: nothing that a game opens by itself. */
const tellingPorts: ReadonlySet<number> = new Set([22, 23, 80, 443, 445, 554, 8080, 3389]);

interface PortMapping {
  readonly protocol: 'tcp' | 'udp';
  readonly internalPort: number;
  readonly enabled: boolean;
}

/** The first door in a router's list that leads the internet to something that nobody outside should reach. */
export function exposedMapping<T extends PortMapping>(mappings: readonly T[]): T | undefined {
  return mappings.find(
    ({ enabled, protocol, internalPort }) => enabled && protocol === 'tcp' && tellingPorts.has(internalPort),
  );
}
