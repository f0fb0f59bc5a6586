import type { Emulator } from '../../../scanners/demo/emulator.ts';
import { serveRtsp } from '../../../scanners/demo/serve/rtsp.ts';
import { decoy, onLine } from './decoy.ts';

const account = { user: 'admin', password: 'copper-Meadow-71-ink' };
const CONNACK_NOT_AUTHORISED = Buffer.from([0x20, 2, 0, 5]);

/** Cameras' streams, brokers, screens and databases that are guarded as they should be. */
export const otherLogins: readonly Emulator[] = [
  decoy('rtsp-strong', 'hikvision', [554], (host) =>
    serveRtsp(host, 554, {
      server: 'Rtsp Server/1.0',
      path: '/Streaming',
      access: { kind: 'digest', realm: 'DS-2CD2032-I', account },
    }),
  ),
  decoy('rtsp-nothing-there', 'dahua', [554], (host) =>
    host.listenTcp(554, (socket) =>
      onLine(socket, (line) => {
        const sequence = /^CSeq: ?(\d{1,9})$/i.exec(line)?.[1];
        if (sequence) socket.write(`RTSP/1.0 404 Not Found\r\nCSeq: ${sequence}\r\n\r\n`);
      }),
    ),
  ),
  decoy('mqtt-guarded', 'raspberry', [1883], (host) =>
    host.listenTcp(1883, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.once('data', () => socket.end(CONNACK_NOT_AUTHORISED));
    }),
  ),
  decoy('screen-with-password', 'raspberry', [5900], (host) =>
    host.listenTcp(5900, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('RFB 003.008\n');
      socket.once('data', () => socket.write(Buffer.from([1, 2])));
    }),
  ),
  decoy('database-with-password', 'raspberry', [6379], (host) =>
    host.listenTcp(6379, (socket) =>
      onLine(socket, () => socket.write('-NOAUTH Authentication required.\r\n')),
    ),
  ),
];
