import { createCipheriv, createHash } from 'node:crypto';
import { defineEmulator } from '../emulator.ts';

/** Often enough to be heard in a short waking time. */
const EVERY_MS = 1500;

/** A Tuya plug: it broadcasts what it is, enciphered with a key that everybody knows. */
export default defineEmulator({
  id: 'tuya-plug',
  mac: '10:5a:17:4a:10:0f',
  truth: {
    kind: 'plug',
    manufacturer: 'Tuya',
    tcp: [6668],
    findings: [
      { check: 'cleartext-broadcast', result: 'weak' },
      { check: 'unidentified-manufacturer', result: 'weak' },
    ],
  },
  start(host) {
    host.listenTcp(6668, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.resume();
    });
    const port = host.listenUdp(6667, () => undefined);
    const announce = () => {
      const what = {
        ip: host.address,
        gwId: 'bf3a9c41d7e82b05c6qk2m',
        active: 2,
        ablilty: 0,
        encrypt: true,
        productKey: 'keyjup78v54myhan',
        version: '3.3',
      };
      port.send(frame(JSON.stringify(what)), { address: '255.255.255.255', port: 6667 });
    };
    setTimeout(announce, 200).unref();
    host.repeat(EVERY_MS, announce);
    return {};
  },
});

/** Command 0x13 of protocol 3.3: prefix, sequence, command, length, return code, cipher text, CRC-32, suffix. */
function frame(text: string): Uint8Array {
  const key = createHash('md5').update('yGAdlopoPVldABfn').digest();
  const cipher = createCipheriv('aes-128-ecb', key, null);
  const payload = Buffer.concat([Buffer.alloc(4), cipher.update(text), cipher.final()]);
  const head = Buffer.from('000055aa000000000000001300000000', 'hex');
  head.writeUInt32BE(payload.length + 8, 12);
  const body = Buffer.concat([head, payload]);
  const tail = Buffer.from('000000000000aa55', 'hex');
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([body, tail]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
