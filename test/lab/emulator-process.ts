/** The program that plays one emulated device inside its namespace: FOLDER ID EMULATOR ADDRESS MAC. */
import fs from 'node:fs';
import { createServer, isIPv6 } from 'node:net';
import path from 'node:path';
import { obey, readCommand } from '../../scanners/demo/control.ts';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import { tcpPorts } from '../../scanners/demo/tcp-ports.ts';
import { emulator } from './emulators.ts';
import { noteOf } from './encrypted.ts';
import { openUdp } from './udp-port.ts';

const [folder = '', id = '', emulatorId = '', address = '', mac = ''] = process.argv.slice(2);
const harmFile = path.join(folder, 'harm', `${id}.ndjson`);
const any = isIPv6(address) ? '::' : '0.0.0.0';
const ports = tcpPorts((port) => ({ host: any, port }));

const host: EmulatorHost = {
  address,
  mac,
  listenTcp: (port, accept) => ports.listen(port, accept),
  listenUdp: (port, receive, groups = []) => openUdp(address, port, receive, groups),
  repeat: (everyMs, action) => {
    setInterval(action, everyMs);
  },
  harm: (kind, amount, detail) => {
    fs.appendFileSync(harmFile, `${JSON.stringify({ kind, amount, detail })}\n`);
  },
  note: (request) => console.log(noteOf(request)),
};

const controls = emulator(emulatorId).start(host);

/** Being there for commands is the sign that the device is ready. */
const commands = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on('error', () => socket.destroy());
  socket.once('data', (line) => {
    const command = readCommand(line.toString());
    socket.end(command && obey(command, controls, ports) ? 'done\n' : 'not understood\n');
  });
});

ports.ready().then(
  () => commands.listen(path.join(folder, 'control', id)),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
