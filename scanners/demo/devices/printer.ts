import { defineEmulator, type EmulatorHost } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { printerAttributes } from '../serve/ipp.ts';
import { serveMdns } from '../serve/mdns.ts';

const RAW_PORTS = [515, 9100];

/** A printer that counts every connection and every byte on the ports where bytes become paper. */
export default defineEmulator({
  id: 'printer',
  mac: '50:81:40:4a:10:14',
  truth: {
    kind: 'printer',
    manufacturer: 'HP',
    model: 'HP OfficeJet Pro 8020 series',
    name: 'HP OfficeJet Pro 8020 series [4A1014]',
    tcp: [80, 631, ...RAW_PORTS],
    findings: [],
  },
  start(host) {
    const name = `HP${host.mac.replaceAll(':', '').toUpperCase().slice(-6)}`;
    const uuid = `1c852a4d-b800-1f08-abcd-${host.mac.replaceAll(':', '')}`;
    for (const port of RAW_PORTS) countPaper(host, port);
    const page = html('HP OfficeJet Pro 8020 series', '<p>Status: ready</p><p>Black: 63 %</p>');
    serveHttp(host, 80, (request) => (request.method === 'GET' && request.path === '/' ? page : undefined), {
      server: 'HP HTTP Server; HP OfficeJet Pro 8020 series - 1KR57D;',
    });
    serveHttp(host, 631, (request) => {
      if (request.method !== 'POST') return request.path === '/' ? page : undefined;
      return printerAttributes(request.bytes, {
        name: 'HP OfficeJet Pro 8020 series',
        makeAndModel: 'HP OfficeJet Pro 8020 series',
        uuid,
        uri: `ipp://${host.address}:631/ipp/print`,
      });
    });
    const txt = {
      txtvers: '1',
      rp: 'ipp/print',
      ty: 'HP OfficeJet Pro 8020 series',
      product: '(HP OfficeJet Pro 8020 series)',
      usb_MFG: 'HP',
      usb_MDL: 'OfficeJet Pro 8020 series',
      pdl: 'application/pdf,image/urf',
      note: '',
      air: 'none',
      UUID: uuid,
      adminurl: `http://${name}.local`,
    };
    serveMdns(host, name, () => [
      { type: '_ipp._tcp', name: 'HP OfficeJet Pro 8020 series [4A1014]', port: 631, txt },
      { type: '_pdl-datastream._tcp', name: 'HP OfficeJet Pro 8020 series [4A1014]', port: 9100, txt },
    ]);
    return {};
  },
});

function countPaper(host: EmulatorHost, port: number): void {
  host.listenTcp(port, (socket) => {
    host.harm('raw-print-connection', 1, `port ${port}`);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => host.harm('raw-print-bytes', chunk.length, `port ${port}`));
  });
}
