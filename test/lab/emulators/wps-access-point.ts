import type { Socket } from 'node:net';
import { defineEmulator } from '../../../scanners/demo/emulator.ts';
import { serveSsdp, upnpDescription } from '../../../scanners/demo/serve/ssdp.ts';

const WPS = 'urn:schemas-wifialliance-org:device:WFADevice:1';
const UDN = 'uuid:6e2b4f10-77aa-4c1e-9d20-0014d14a2023';
const PAGE = '<html><head><title>TEW-638APB Access Point</title></head><body>Access point</body></html>';

/** An access point that lets devices join by WPS, and whose web server sends back whatever it is traced with. */
export default defineEmulator({
  id: 'wps-access-point',
  mac: '00:14:d1:4a:20:23',
  truth: {
    kind: 'access-point',
    otherKinds: ['router'],
    manufacturer: 'TRENDnet',
    model: 'TEW-638APB',
    tcp: [80],
    findings: [
      { check: 'wps-enabled', result: 'weak' },
      { check: 'unsafe-method-accepted', result: 'weak', port: 80 },
    ],
  },
  start(host) {
    const described = upnpDescription({
      deviceType: WPS,
      friendlyName: 'TEW-638APB',
      manufacturer: 'TRENDnet',
      modelName: 'TEW-638APB',
      udn: UDN,
    });
    host.listenTcp(80, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', (request: Buffer) => answer(socket, request.toString('latin1'), described));
    });
    serveSsdp(host, {
      location: `http://${host.address}/wps.xml`,
      server: 'POSIX, UPnP/1.0 Ralink/2.4',
      udn: UDN,
      types: [WPS],
    });
    return {};
  },
});

/** By hand, as Node’s own server knows neither made-up methods nor how to send a request back. */
function answer(socket: Socket, request: string, described: string): void {
  const [method = '', path = ''] = request.split(' ');
  if (method === 'TRACE') reply(socket, '200 OK', 'message/http', request);
  else if (method !== 'GET') reply(socket, '501 Not Implemented', 'text/html', '');
  else if (path === '/wps.xml') reply(socket, '200 OK', 'text/xml', described);
  else if (path === '/') reply(socket, '200 OK', 'text/html', PAGE);
  else reply(socket, '404 Not Found', 'text/html', '');
}

function reply(socket: Socket, status: string, type: string, body: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
