import type { Socket } from 'node:net';
import { defineEmulator } from '../emulator.ts';
import { html, json, serveHttp } from '../serve/http.ts';

const MOST_SOCKETS = 2;
const MOST_CONNECTS_A_SECOND = 20;
const REBOOT_MS = 5000;

/** A plug on a small microcontroller: a third socket or a burst of connections makes it restart. */
export default defineEmulator({
  id: 'fragile-plug',
  mac: '20:25:65:4a:10:18',
  truth: {
    kind: 'plug',
    manufacturer: 'Tasmota',
    otherManufacturers: ['Sonoff', 'ITEAD'],
    model: 'Sonoff Basic',
    firmware: '13.4.0',
    tcp: [80],
    findings: [
      { check: 'open-settings-page', result: 'fail', port: 80 },
      { check: 'open-local-control', result: 'weak', port: 80 },
    ],
  },
  start(host) {
    const open = new Set<Socket>();
    let connects: readonly number[] = [];
    let downUntil = 0;
    const admit = (socket: Socket): boolean => {
      const now = Date.now();
      if (now < downUntil) return false;
      connects = [...connects.filter((at) => now - at < 1000), now];
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      if (open.size <= MOST_SOCKETS && connects.length <= MOST_CONNECTS_A_SECOND) return true;
      host.harm('reboot', 1, `${open.size} sockets, ${connects.length} connects in a second`);
      downUntil = now + REBOOT_MS;
      connects = [];
      for (const each of open) each.destroy();
      return false;
    };
    const guarded = {
      ...host,
      listenTcp: (port: number, accept: (socket: Socket) => void) =>
        host.listenTcp(port, (socket) => {
          socket.on('error', () => socket.destroy());
          if (admit(socket)) accept(socket);
          else socket.destroy();
        }),
    };
    serveHttp(
      guarded,
      80,
      (request) => {
        if (request.method !== 'GET') return undefined;
        if (request.path === '/') {
          return html(
            'Sonoff Basic - Main Menu',
            '<h3>Sonoff Basic</h3><form action="cn"><button>Configuration</button></form><form action="up"><button>Firmware Upgrade</button></form><div>Tasmota 13.4.0 by Theo Arends</div>',
          );
        }
        const status = request.path === '/cm' && /^status( 0)?$/i.test(request.query.get('cmnd') ?? '');
        return status
          ? json({
              Status: { Module: 1, DeviceName: 'Sonoff Basic', FriendlyName: ['Lamp'] },
              StatusFWR: { Version: '13.4.0(tasmota)' },
            })
          : undefined;
      },
      { server: 'Tasmota/13.4.0 (ESP8266EX)' },
    );
    return {};
  },
});
