import { jsonItems, jsonNumber, jsonText, parseJson } from './json-value.ts';
import { isIpv4 } from './neighbour.ts';
import { mostRoutes, type Route } from './route.ts';

/** Reads `Get-NetRoute -AddressFamily IPv4 | ConvertTo-Json`: a route costs its own metric and its interface's. */
export function parseNetRoutes(text: string): Route[] {
  return jsonItems(parseJson(text), mostRoutes).flatMap((entry) => {
    const network = jsonText(entry, 'DestinationPrefix') ?? '';
    const gateway = jsonText(entry, 'NextHop') ?? '';
    const device = jsonText(entry, 'InterfaceAlias');
    const [address = '', prefix = ''] = network.split('/', 2);
    if (!isIpv4(address) || !/^\d{1,2}$/.test(prefix) || !isIpv4(gateway) || device === undefined) return [];
    const metric = (jsonNumber(entry, 'RouteMetric') ?? 0) + (jsonNumber(entry, 'InterfaceMetric') ?? 0);
    const route = { interface: device, network, metric };
    return [gateway === '0.0.0.0' ? route : { ...route, gateway }];
  });
}
