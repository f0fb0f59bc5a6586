import type { EmulatorHost } from '../emulator.ts';
import { type HttpReply, type HttpRequest, serveHttp } from './http.ts';

export interface OnvifSettings {
  readonly name: string;
  readonly hardware: string;
  readonly location: string;
  /** The camera lists its accounts to anyone. */
  readonly usersOpen: boolean;
}

const PATH = '/onvif/device_service';
const ENVELOPE =
  'xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:tds="http://www.onvif.org/ver10/device/wsdl" xmlns:tt="http://www.onvif.org/ver10/schema"';

/** Serves the ONVIF device service and answers WS-Discovery probes on UDP 3702 (ONVIF Core, 7). */
export function serveOnvif(host: EmulatorHost, port: number, settings: OnvifSettings): void {
  serveHttp(
    host,
    port,
    (request) => (request.method === 'POST' && request.path === PATH ? answer(request, settings) : undefined),
    {
      server: 'gSOAP/2.8',
    },
  );
  host.listenUdp(
    3702,
    (data, from, door) => {
      const text = Buffer.from(data).toString('utf8');
      const id = /MessageID[^>]{0,200}>([^<]{1,200})</.exec(text)?.[1];
      const types = /Types[^>]{0,400}>([^<]{0,400})</.exec(text)?.[1]?.trim() ?? '';
      if (!id || !text.includes('Probe')) return;
      if (types && !/NetworkVideoTransmitter|Device/.test(types)) return;
      door.send(Buffer.from(probeMatch(host, port, settings, id.trim())), from);
    },
    ['239.255.255.250'],
  );
}

function probeMatch(host: EmulatorHost, port: number, settings: OnvifSettings, relatesTo: string): string {
  const scope = (part: string) => `onvif://www.onvif.org/${part}`;
  const scopes = [
    scope('type/video_encoder'),
    scope(`name/${settings.name}`),
    scope(`hardware/${settings.hardware}`),
    scope(`location/${settings.location}`),
  ];
  const uuid = `urn:uuid:2419d68a-2dd2-21b2-a205-${host.mac.replaceAll(':', '')}`;
  return `<?xml version="1.0" encoding="UTF-8"?><s:Envelope ${ENVELOPE} xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" xmlns:dn="http://www.onvif.org/ver10/network/wsdl"><s:Header><a:MessageID>${uuid}</a:MessageID><a:RelatesTo>${relatesTo}</a:RelatesTo><a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/ProbeMatches</a:Action></s:Header><s:Body><d:ProbeMatches><d:ProbeMatch><a:EndpointReference><a:Address>${uuid}</a:Address></a:EndpointReference><d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types><d:Scopes>${scopes.join(' ')}</d:Scopes><d:XAddrs>http://${host.address}:${port}${PATH}</d:XAddrs><d:MetadataVersion>1</d:MetadataVersion></d:ProbeMatch></d:ProbeMatches></s:Body></s:Envelope>`;
}

/** Reading the clock needs no login by the standard; any other reading does, here with a fault. */
function answer(request: HttpRequest, settings: OnvifSettings): HttpReply | undefined {
  const action =
    /<(?:\w{1,20}:)?((?:Get|Set|Create|Delete|System|Start|Stop)\w{1,60})/.exec(request.body)?.[1] ?? '';
  if (action === 'GetSystemDateAndTime') {
    const now = new Date();
    return soap(
      `<tds:GetSystemDateAndTimeResponse><tds:SystemDateAndTime><tt:DateTimeType>NTP</tt:DateTimeType><tt:UTCDateTime><tt:Time><tt:Hour>${now.getUTCHours()}</tt:Hour><tt:Minute>${now.getUTCMinutes()}</tt:Minute><tt:Second>${now.getUTCSeconds()}</tt:Second></tt:Time><tt:Date><tt:Year>${now.getUTCFullYear()}</tt:Year><tt:Month>${now.getUTCMonth() + 1}</tt:Month><tt:Day>${now.getUTCDate()}</tt:Day></tt:Date></tt:UTCDateTime></tds:SystemDateAndTime></tds:GetSystemDateAndTimeResponse>`,
    );
  }
  if (action === 'GetUsers' && settings.usersOpen) {
    return soap(
      '<tds:GetUsersResponse><tds:User><tt:Username>admin</tt:Username><tt:UserLevel>Administrator</tt:UserLevel></tds:User></tds:GetUsersResponse>',
    );
  }
  if (!action.startsWith('Get')) return undefined;
  return soap(
    '<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code></s:Fault>',
    400,
  );
}

function soap(body: string, status = 200): HttpReply {
  return {
    status,
    headers: { 'Content-Type': 'application/soap+xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?><s:Envelope ${ENVELOPE}><s:Body>${body}</s:Body></s:Envelope>`,
  };
}
