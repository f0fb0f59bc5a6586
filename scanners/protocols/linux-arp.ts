import { isGroupAddress, normaliseMac } from './mac-address.ts';
import { mostNeighbours, type Neighbour, readAddress } from './neighbour.ts';

/** Reads `/proc/net/arp` (proc_pid_net(5)): only entries that are complete. */
export function parseProcArp(text: string): Neighbour[] {
  return text.split('\n', mostNeighbours).flatMap((line) => {
    const [ip = '', , flags = '', hardware = '', , device] = line.trim().split(/\s+/, 6);
    const isComplete = (Number.parseInt(flags, 16) & 0x02) !== 0;
    return isComplete ? neighbour(ip, hardware, device) : [];
  });
}

/** Reads the lines of `ip neigh` (ip-neighbour(8)): entries with a hardware address that did not fail. */
export function parseIpNeighbours(text: string): Neighbour[] {
  return text.split('\n', mostNeighbours).flatMap((line) => {
    const words = line.trim().split(/\s+/, 16);
    const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
    if (words.includes('FAILED') || words.includes('INCOMPLETE')) return [];
    return neighbour(words[0] ?? '', after('lladdr') ?? '', after('dev'));
  });
}

function neighbour(ip: string, hardware: string, device: string | undefined): Neighbour[] {
  const address = readAddress(ip);
  const mac = normaliseMac(hardware);
  if (address === undefined || mac === undefined || isGroupAddress(mac)) return [];
  return [device === undefined ? { address, mac } : { address, mac, interface: device.slice(0, 64) }];
}
