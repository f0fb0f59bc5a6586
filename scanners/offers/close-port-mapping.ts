import type { Facts } from '../core/facts.ts';
import { exposedMapping } from '../knowledge/telling-ports.ts';
import type { Host, PortMapping } from '../net/network.ts';
import { linkedPage, type OwnPage } from '../probes/device-url.ts';
import { type Called, callUpnp, natService } from '../probes/upnp-action.ts';
import { upnpDescription } from '../probes/upnp-description.ts';
import { upnpPortMappings } from '../probes/upnp-port-mappings.ts';
import { xmlText } from '../protocols/xml.ts';

/** One door in a router, and where to ask the router to shut it. */
export interface OpenMapping extends PortMapping {
  readonly internalClient: string;
  readonly internalPort: number;
  readonly serviceType: string;
  readonly control: OwnPage;
}

/** UPnP error: there is no such mapping (WANIPConnection:1, section 2.4.17). */
const noSuchEntry = 714;

/** The door that the finding is about, as the last look at the router saw it. */
export function mappingToClose(facts: Facts, address: string): OpenMapping | undefined {
  for (const { value, service } of facts.perService(upnpPortMappings)) {
    const mapping = value.state === 'open' ? exposedMapping(value.mappings) : undefined;
    if (!mapping || !service || value.state !== 'open' || !natService.test(value.serviceType)) continue;
    const control = controlOf(facts, service.port, value.serviceType, address);
    if (!control) continue;
    const { externalPort, internalClient, internalPort, protocol } = mapping;
    return { externalPort, protocol, internalClient, internalPort, serviceType: value.serviceType, control };
  }
  return undefined;
}

function controlOf(facts: Facts, port: number, serviceType: string, address: string): OwnPage | undefined {
  for (const { value, service } of facts.perService(upnpDescription)) {
    if (value.state !== 'open' || service?.port !== port) continue;
    const found = value.services.find((one) => one.serviceType === serviceType)?.controlUrl;
    const page = found === undefined ? undefined : linkedPage(found, { port, path: value.path }, address);
    if (page) return page;
  }
  return undefined;
}

/**
 * Shuts one door in a router. It is read right before, and left alone unless it is still the one that the owner saw;
 * it is read again afterwards. True when the router says that it is gone.
 */
export async function closePortMapping(host: Host, mapping: OpenMapping): Promise<boolean> {
  const { control, serviceType, externalPort, protocol } = mapping;
  const fields = {
    NewRemoteHost: '',
    NewExternalPort: String(externalPort),
    NewProtocol: protocol.toUpperCase(),
  };
  const read = () => callUpnp(host, { control, serviceType, action: 'GetSpecificPortMappingEntry', fields });
  const before = await read();
  if (isGone(before)) return true;
  if (!isSame(before, mapping)) return false;
  await callUpnp(host, {
    control,
    serviceType,
    action: 'DeletePortMapping',
    fields,
    purpose: 'close-mapping',
  });
  return isGone(await read());
}

function isGone(called: Called): boolean {
  return called.state === 'answered' && called.soap.kind === 'fault' && called.soap.upnpError === noSuchEntry;
}

function isSame(called: Called, { internalClient, internalPort }: OpenMapping): boolean {
  if (called.state !== 'answered' || called.soap.kind !== 'response') return false;
  const { element } = called.soap;
  return (
    xmlText(element, 'NewInternalClient')?.trim() === internalClient &&
    Number(xmlText(element, 'NewInternalPort')) === internalPort
  );
}
