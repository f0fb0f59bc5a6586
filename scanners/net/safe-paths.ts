import type { HttpRequest, PortMapping } from './network.ts';

/**
 * The only paths that are ever asked for on a device: each is known to be read-only where it exists.
 * Guessing paths has wiped devices (a plug ran `RESET 1`), so a path that is not here is not sent.
 */
const safePaths: readonly (string | RegExp)[] = [
  '/',
  '/index.html',
  '/favicon.ico',
  '/.well-known/security.txt', // RFC 9116
  '/robots.txt',
  '/description.xml', // Hue and other UPnP devices
  '/rootDesc.xml', // MiniUPnPd
  '/xml/device_description.xml', // Sonos
  '/dial/dd.xml', // DIAL
  '/setup/eureka_info', // Google Cast
  '/ssdp/device-desc.xml', // Google Cast
  '/query/device-info', // Roku ECP
  '/api/config', // Hue, public part
  '/api/v2/', // Samsung TV
  '/shelly', // Shelly, both generations
  '/json/info', // WLED
  '/api/', // Home Assistant
  '/manifest.json', // Home Assistant
  '/SDK/activateStatus', // Hikvision: was a password ever set
  '/ISAPI/Security/userCheck', // Hikvision: who am I; the door that asks for a login
  '/juis_boxinfo.xml', // FRITZ!Box
  '/login_sid.lua', // FRITZ!Box: BlockTime
  '/cgi-bin/luci', // OpenWrt
  '/cgi-bin/luci/', // OpenWrt
  '/axis-cgi/basicdeviceinfo.cgi', // Axis
  '/webapi/query.cgi', // Synology
  '/webman/index.cgi', // Synology
  '/cgi-bin/authLogin.cgi', // QNAP
  '/onvif/device_service', // ONVIF
  '/version', // Docker Engine API
  '/v1/version', // Bose
  '/info', // Bose SoundTouch
  '/update', // ESPHome, Tasmota upload form; the form itself only
  '/up', // Tasmota
  '/fwupdate', // various
  '/ota', // Shelly Gen1
  '/status', // Shelly Gen1 and others
  '/login', // common
  '/login.html', // common
  '/admin', // common
  '/ipp/print', // IPP
  '/server-status', // Apache mod_status
  '/nginx_status', // nginx stub_status
  '/phpinfo.php', // PHP: shows its settings
  /^\/check-[0-9a-f]{8,32}$/, // our own random path: is a missing page reported as missing
];

export function isSafePath(path: string): boolean {
  const bare = path.split('?')[0] ?? '';
  const query = path.slice(bare.length);
  if (query !== '' && !safeQueries.has(path)) return false;
  return safePaths.some((safe) => (typeof safe === 'string' ? safe === bare : safe.test(bare)));
}

/** Paths that need a query to say anything, with the only query that is sent. */
const safeQueries: ReadonlySet<string> = new Set([
  '/setup/eureka_info?options=detail',
  '/setup/eureka_info?params=name,build_info,device_info,net,wifi,setup',
  '/webapi/query.cgi?api=SYNO.API.Info&version=1&method=query&query=SYNO.API.Auth',
]);

/** A path that the device itself announced for its description: an absolute path without tricks, and short. */
export function isPlainPath(path: string): boolean {
  return (
    path.length <= 256 && /^\/[\w\-./~%:;,@+=]*(\?[\w\-./~%:;,@+=&]*)?$/.test(path) && !path.includes('..')
  );
}

/** SOAP actions that only read. UPnP, ONVIF and WS-Discovery name them so. */
export function isReadAction(action: string): boolean {
  return /^"?[^"\s]*[#/](Get|List|Query|Browse|Probe)\w*"?$/.test(action);
}

/** The one request that changes something: it takes just this mapping out of a router's list, and nothing else. */
export function isClosing(request: HttpRequest, { externalPort, protocol }: PortMapping): boolean {
  const { method, path, body = '', headers = {} } = request;
  const action = Object.entries(headers).find(([name]) => name.toLowerCase() === 'soapaction')?.[1] ?? '';
  const text = typeof body === 'string' ? body : '';
  return (
    method === 'POST' &&
    isPlainPath(path) &&
    /^"urn:schemas-upnp-org:service:WAN(?:IP|PPP)Connection:[12]#DeletePortMapping"$/.test(action) &&
    text.includes('<u:DeletePortMapping ') &&
    text.split('<NewExternalPort>').length === 2 &&
    text.includes(`<NewExternalPort>${externalPort}</NewExternalPort>`) &&
    text.includes(`<NewProtocol>${protocol.toUpperCase()}</NewProtocol>`)
  );
}

/** IPP operations that only read (RFC 8011): Get-Jobs 0x000A and Get-Printer-Attributes 0x000B. */
export function isReadOperation(body: Uint8Array): boolean {
  const operation = ((body[2] ?? 0) << 8) | (body[3] ?? 0);
  return operation === 0x000a || operation === 0x000b;
}
