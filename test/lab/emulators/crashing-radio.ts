import type { Socket } from 'node:net';
import { defineEmulator } from '../../../scanners/demo/emulator.ts';
import { html, serveHttp } from '../../../scanners/demo/serve/http.ts';

const LONGEST_PATH = 1000;

/** An internet radio whose web server does not survive a long address. */
export default defineEmulator({
  id: 'crashing-radio',
  mac: '00:05:cd:4a:20:1f',
  truth: {
    kind: 'speaker',
    otherKinds: ['media-player', 'unknown'],
    manufacturer: 'D&M Holdings',
    otherManufacturers: ['Denon', 'Marantz'],
    tcp: [80],
    findings: [{ check: 'oversized-input-crash', result: 'fail', port: 80 }],
  },
  start(host) {
    let crashed = false;
    const mortal = {
      ...host,
      listenTcp: (port: number, accept: (socket: Socket) => void) =>
        host.listenTcp(port, (socket) => {
          if (crashed) socket.resetAndDestroy();
          else accept(socket);
        }),
    };
    serveHttp(mortal, 80, ({ path, query }) => {
      crashed ||= path.length + query.toString().length > LONGEST_PATH;
      return path === '/' ? html('Internet radio', '<p>Now playing</p>') : undefined;
    });
    return {
      factoryReset: () => {
        crashed = false;
      },
    };
  },
});
