import { isGroupAddress, normaliseMac } from './mac-address.ts';
import { mostNeighbours, type Neighbour, readAddress } from './neighbour.ts';

/** Reads `arp -an` of macOS and the BSDs: `? (192.168.1.1) at 0:1e:6:a:b:c on en0 ifscope [ethernet]`. */
export function parseBsdArp(text: string): Neighbour[] {
  return text.split('\n', mostNeighbours).flatMap((line) => {
    const [, ip = '', hardware = '', device = ''] =
      /\(([^)]{1,64})\) at (\S{1,32}) on (\S{1,64})/.exec(line) ?? [];
    return neighbour(ip, hardware, device);
  });
}

/** Reads `ndp -an` of macOS and the BSDs: the IPv6 neighbours, one a line with address, hardware and interface. */
export function parseNdp(text: string): Neighbour[] {
  return text.split('\n', mostNeighbours).flatMap((line) => {
    const [ip = '', hardware = '', device = ''] = line.trim().split(/\s+/, 3);
    return neighbour(ip, hardware, device);
  });
}

function neighbour(ip: string, hardware: string, device: string): Neighbour[] {
  const address = readAddress(ip);
  const mac = normaliseMac(hardware);
  return address === undefined || mac === undefined || isGroupAddress(mac)
    ? []
    : [{ address, mac, interface: device }];
}
