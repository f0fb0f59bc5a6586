import { defineEmulator } from '../emulator.ts';

/** A TP-Link Kasa plug: the old protocol, to which anyone on the network may talk. */
export default defineEmulator({
  id: 'kasa-plug',
  mac: '14:75:90:4a:10:09',
  truth: {
    kind: 'plug',
    manufacturer: 'TP-Link',
    model: 'HS110(UK)',
    firmware: '1.2.6 Build 200727 Rel.120236',
    name: 'Kettle',
    tcp: [9999],
    findings: [
      { check: 'open-local-control', result: 'weak', port: 9999 },
      { check: 'location-leak', result: 'fail', port: 9999 },
    ],
  },
  start(host) {
    const system = {
      sw_ver: '1.2.6 Build 200727 Rel.120236',
      hw_ver: '2.1',
      model: 'HS110(UK)',
      deviceId: `8006${host.mac.replaceAll(':', '').toUpperCase().repeat(3)}`,
      alias: 'Kettle',
      dev_name: 'Smart Wi-Fi Plug With Energy Monitoring',
      mac: host.mac.toUpperCase(),
      relay_state: 1,
      latitude_i: 514545,
      longitude_i: -25879,
      type: 'IOT.SMARTPLUGSWITCH',
      feature: 'TIM:ENE',
      err_code: 0,
    };
    const answer = (message: Uint8Array): Uint8Array | undefined => {
      const text = decipher(message);
      if (!text.includes('"get_sysinfo"')) {
        if (text.includes('"set_') || text.includes('"reset"') || text.includes('"reboot"'))
          host.harm('state-change', 1, `Kasa ${text.slice(0, 80)}`);
        return undefined;
      }
      return encipher(JSON.stringify({ system: { get_sysinfo: system } }));
    };
    host.listenUdp(9999, (data, from, port) => {
      const reply = answer(data);
      if (reply) port.send(reply, from);
    });
    host.listenTcp(9999, (socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => socket.destroy());
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]).subarray(0, 4096);
        if (received.length < 4 || received.length < 4 + received.readUInt32BE(0)) return;
        const reply = answer(received.subarray(4));
        received = Buffer.alloc(0);
        if (!reply) return;
        const length = Buffer.alloc(4);
        length.writeUInt32BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      });
    });
    return {};
  },
});

const KEY = 171;

/** Each byte XORed with the enciphered byte before it, from 171 on. */
function encipher(text: string): Uint8Array {
  let key = KEY;
  return Buffer.from(text).map((byte) => {
    key ^= byte;
    return key;
  });
}

function decipher(message: Uint8Array): string {
  let key = KEY;
  const plain = Buffer.from(message).map((byte) => {
    const clear = byte ^ key;
    key = byte;
    return clear;
  });
  return Buffer.from(plain).toString('utf8');
}
