import { defineEmulator } from '../../../scanners/demo/emulator.ts';

const CNXN = 0x4e584e43;
const BANNER = 'device::ro.product.name=tvbox;ro.product.model=TV BOX;ro.product.device=tvbox;\0';

/** An Android television box with its debugging port open: whoever connects may do anything (adb's protocol.txt). */
export default defineEmulator({
  id: 'android-box',
  mac: 'c4:d6:55:4a:20:1d',
  truth: {
    kind: 'media-player',
    otherKinds: ['tv', 'unknown'],
    tcp: [5555],
    findings: [{ check: 'open-adb', result: 'fail', port: 5555 }],
  },
  start(host) {
    host.listenTcp(5555, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (data: Buffer) => {
        const command = data.length >= 24 ? data.readUInt32LE(0) : 0;
        if (command === CNXN) socket.write(message(CNXN, Buffer.from(BANNER)));
        else host.harm('state-change', 1, 'ADB: something other than a greeting');
      });
    });
    return {};
  },
});

function message(command: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(24);
  const sum = payload.reduce((total, byte) => total + byte, 0);
  const words = [command, 0x01000000, 4096, payload.length, sum, (command ^ 0xffffffff) >>> 0];
  for (const [index, word] of words.entries()) head.writeUInt32LE(word, index * 4);
  return Buffer.concat([head, payload]);
}
