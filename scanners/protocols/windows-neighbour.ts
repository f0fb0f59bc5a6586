import { jsonField, jsonItems, jsonText, parseJson } from './json-value.ts';
import { isGroupAddress, normaliseMac } from './mac-address.ts';
import { isIpv4, mostNeighbours, type Neighbour, readAddress } from './neighbour.ts';

/** States of `MSFT_NetNeighbor` in which the hardware address is not to be trusted: Unreachable and Incomplete. */
const unusableStates: readonly unknown[] = [0, 1, 'Unreachable', 'Incomplete'];

/** Reads `Get-NetNeighbor | ConvertTo-Json`, which gives an object where there is one entry and a list where there are more. */
export function parseNetNeighbours(text: string): Neighbour[] {
  return jsonItems(parseJson(text), mostNeighbours).flatMap((entry) => {
    if (unusableStates.includes(jsonField(entry, 'State'))) return [];
    const ip = jsonText(entry, 'IPAddress') ?? '';
    return neighbour(ip, jsonText(entry, 'LinkLayerAddress') ?? '', jsonText(entry, 'InterfaceAlias'));
  });
}

/** Reads `arp -a`, whose words are in the language of the computer; the interface is told by its own address. */
export function parseWindowsArp(text: string): Neighbour[] {
  let own: string | undefined;
  return text.split('\n', mostNeighbours).flatMap((line) => {
    const heading = /(\d{1,3}(?:\.\d{1,3}){3}) --- 0x/.exec(line)?.[1];
    if (heading !== undefined && isIpv4(heading)) own = heading;
    const [ip = '', hardware = ''] = line.trim().split(/\s+/, 2);
    return neighbour(ip, hardware, own);
  });
}

function neighbour(ip: string, hardware: string, device: string | undefined): Neighbour[] {
  const address = readAddress(ip);
  const mac = normaliseMac(hardware);
  if (address === undefined || mac === undefined || isGroupAddress(mac)) return [];
  return [device === undefined ? { address, mac } : { address, mac, interface: device }];
}
