import type { EmulatorHost } from '../emulator.ts';
import { type HttpReply, type HttpRequest, serveHttp, xml } from './http.ts';
import { serveSsdp, upnpDescription } from './ssdp.ts';

/** One port that a device inside asked the router to open to the internet. */
export interface PortMapping {
  readonly externalPort: number;
  readonly protocol: 'TCP' | 'UDP';
  readonly client: string;
  readonly internalPort: number;
  readonly description: string;
  /** Seconds; 0 for ever. */
  readonly lease: number;
}

export interface GatewaySettings {
  readonly manufacturer: string;
  readonly modelName: string;
  readonly modelNumber: string;
  readonly friendlyName: string;
  readonly server: string;
  readonly externalAddress: string;
  readonly mappings: () => readonly PortMapping[];
  /** Takes one out, as an owner may ask. Counted as harm all the same: a check by itself must never do it. */
  readonly remove?: (mapping: PortMapping) => void;
}

const SERVICE = 'urn:schemas-upnp-org:service:WANIPConnection:1';

/** Serves an Internet Gateway Device, version 1, that only answers questions (UPnP WANIPConnection:1). */
export function serveGateway(host: EmulatorHost, port: number, settings: GatewaySettings): void {
  const udn = `uuid:4d696e69-444c-164e-9d41-${host.mac.replaceAll(':', '')}`;
  const location = `http://${host.address}:${port}/rootDesc.xml`;
  serveHttp(
    host,
    port,
    (request) => {
      if (request.method === 'GET' && request.path === '/rootDesc.xml')
        return xml(description(settings, udn));
      if (request.method === 'POST' && request.path === '/ctl/IPConn') return control(request, settings);
      return undefined;
    },
    { server: settings.server },
  );
  serveSsdp(host, {
    location,
    server: settings.server,
    udn,
    types: ['urn:schemas-upnp-org:device:InternetGatewayDevice:1', SERVICE],
  });
}

function description(settings: GatewaySettings, udn: string): string {
  const service = `<service><serviceType>${SERVICE}</serviceType><serviceId>urn:upnp-org:serviceId:WANIPConn1</serviceId><SCPDURL>/WANIPCn.xml</SCPDURL><controlURL>/ctl/IPConn</controlURL><eventSubURL>/evt/IPConn</eventSubURL></service>`;
  const inner = (type: string, content: string) =>
    `<deviceList><device><deviceType>urn:schemas-upnp-org:device:${type}:1</deviceType><friendlyName>${type}</friendlyName><UDN>${udn}</UDN>${content}</device></deviceList>`;
  return upnpDescription({
    deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
    friendlyName: settings.friendlyName,
    manufacturer: settings.manufacturer,
    modelName: settings.modelName,
    udn,
    extra: { modelNumber: settings.modelNumber },
    services: inner('WANDevice', inner('WANConnectionDevice', `<serviceList>${service}</serviceList>`)),
  });
}

/** Answers the actions that read; an action that changes anything is left to be counted as harm. */
function control(request: HttpRequest, settings: GatewaySettings): HttpReply | undefined {
  const action = /#(\w{1,64})/.exec(String(request.headers['soapaction'] ?? ''))?.[1];
  if (action === 'GetExternalIPAddress') {
    return soap(action, `<NewExternalIPAddress>${settings.externalAddress}</NewExternalIPAddress>`);
  }
  if (action === 'GetStatusInfo') {
    return soap(
      action,
      '<NewConnectionStatus>Connected</NewConnectionStatus><NewLastConnectionError>ERROR_NONE</NewLastConnectionError><NewUptime>86400</NewUptime>',
    );
  }
  if (action === 'GetSpecificPortMappingEntry' || action === 'DeletePortMapping') {
    const named = mappingNamed(request, settings.mappings());
    if (!named) return fault(714, 'NoSuchEntryInArray');
    if (action === 'GetSpecificPortMappingEntry') return soap(action, fieldsOf(named));
    if (!settings.remove) return undefined;
    settings.remove(named);
    return soap(action, '');
  }
  if (action !== 'GetGenericPortMappingEntry')
    return action?.startsWith('Get') ? fault(401, 'Invalid Action') : undefined;
  const index = Number(/<NewPortMappingIndex[^>]*>(\d{1,5})</.exec(request.body)?.[1] ?? -1);
  const mapping = settings.mappings()[index];
  if (!mapping) return fault(713, 'SpecifiedArrayIndexInvalid');
  const { externalPort, protocol } = mapping;
  const key = `<NewRemoteHost></NewRemoteHost><NewExternalPort>${externalPort}</NewExternalPort><NewProtocol>${protocol}</NewProtocol>`;
  return soap(action, `${key}${fieldsOf(mapping)}`);
}

function mappingNamed({ body }: HttpRequest, mappings: readonly PortMapping[]): PortMapping | undefined {
  const port = Number(/<NewExternalPort[^>]*>(\d{1,5})</.exec(body)?.[1]);
  const protocol = /<NewProtocol[^>]*>(TCP|UDP)</.exec(body)?.[1];
  return mappings.find((one) => one.externalPort === port && one.protocol === protocol);
}

function fieldsOf({ internalPort, client, description, lease }: PortMapping): string {
  return `<NewInternalPort>${internalPort}</NewInternalPort><NewInternalClient>${client}</NewInternalClient><NewEnabled>1</NewEnabled><NewPortMappingDescription>${description}</NewPortMappingDescription><NewLeaseDuration>${lease}</NewLeaseDuration>`;
}

function envelope(body: string): string {
  return `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>${body}</s:Body></s:Envelope>`;
}

function soap(action: string, fields: string): HttpReply {
  return xml(envelope(`<u:${action}Response xmlns:u="${SERVICE}">${fields}</u:${action}Response>`));
}

function fault(code: number, text: string): HttpReply {
  const detail = `<detail><UPnPError xmlns="urn:schemas-upnp-org:control-1-0"><errorCode>${code}</errorCode><errorDescription>${text}</errorDescription></UPnPError></detail>`;
  return xml(
    envelope(
      `<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring>${detail}</s:Fault>`,
    ),
    500,
  );
}
