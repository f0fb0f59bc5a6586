import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A home-made sensor on ESPHome: no key on its interface, and a firmware upload form for anyone. */
export default defineEmulator({
  id: 'esphome-sensor',
  mac: '14:08:08:4a:10:0e',
  truth: {
    kind: 'sensor',
    manufacturer: 'ESPHome',
    otherManufacturers: ['Espressif'],
    model: 'esp32dev',
    firmware: '2024.6.0',
    name: 'Greenhouse sensor',
    tcp: [80, 6053],
    findings: [
      { check: 'open-local-control', result: 'weak', port: 6053 },
      { check: 'open-firmware-upload', result: 'fail', port: 80 },
    ],
  },
  start(host) {
    const name = 'greenhouse-sensor';
    serveHttp(host, 80, (request) =>
      request.method === 'GET' && request.path === '/'
        ? html(
            'Greenhouse sensor',
            '<esp-app></esp-app><h2>OTA Update</h2><form method="POST" action="/update" enctype="multipart/form-data"><input type="file" name="update"><input type="submit" value="Update"></form>',
          )
        : undefined,
    );
    host.listenTcp(6053, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk: Buffer) => {
        // Plain frame: 0, length, type; type 1 is HelloRequest (api.proto of ESPHome).
        if (chunk[0] === 0 && chunk[2] === 1)
          socket.write(helloResponse(`${name} (esphome v2024.6.0)`, name));
        else if (chunk[0] === 0 && chunk[2] !== 5 && chunk[2] !== 7)
          host.harm('state-change', 1, `ESPHome message ${chunk[2]}`);
      });
    });
    const txt = {
      friendly_name: 'Greenhouse sensor',
      version: '2024.6.0',
      mac: host.mac.replaceAll(':', ''),
      platform: 'ESP32',
      board: 'esp32dev',
      network: 'wifi',
      api_encryption_supported: 'Noise_NNpsk0_25519_ChaChaPoly_SHA256',
    };
    serveMdns(host, name, () => [{ type: '_esphomelib._tcp', name, port: 6053, txt }]);
    return {};
  },
});

/** Message 2 with the fields api_version_major, api_version_minor, server_info and name. */
function helloResponse(info: string, name: string): Uint8Array {
  const field = (tag: number, text: string) =>
    Buffer.concat([Buffer.from([tag, text.length]), Buffer.from(text)]);
  const body = Buffer.concat([Buffer.from([0x08, 1, 0x10, 10]), field(0x1a, info), field(0x22, name)]);
  return Buffer.concat([Buffer.from([0, body.length, 2]), body]);
}
