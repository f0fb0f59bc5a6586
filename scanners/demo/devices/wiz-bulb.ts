import { defineEmulator } from '../emulator.ts';

/** A WiZ bulb, which anyone on the network can switch. The lab has two of them, alike but for their addresses. */
export default defineEmulator({
  id: 'wiz-bulb',
  mac: '44:4f:8e:4a:10:1a',
  truth: {
    kind: 'light',
    manufacturer: 'WiZ',
    otherManufacturers: ['Signify'],
    model: 'ESP01_SHRGB1C_31',
    firmware: '1.31.0',
    tcp: [],
    findings: [{ check: 'open-local-control', result: 'weak' }],
  },
  start(host) {
    const mac = host.mac.replaceAll(':', '');
    host.listenUdp(38899, (data, from, port) => {
      const text = Buffer.from(data).toString('utf8');
      const method = /"method"\s*:\s*"(\w{1,40})"/.exec(text)?.[1] ?? '';
      const reply = (result: object) =>
        port.send(Buffer.from(JSON.stringify({ method, env: 'pro', result })), from);
      if (method === 'getSystemConfig')
        reply({
          mac,
          homeId: 5133,
          roomId: 7120,
          moduleName: 'ESP01_SHRGB1C_31',
          fwVersion: '1.31.0',
          groupId: 0,
        });
      else if (method === 'getPilot')
        reply({ mac, rssi: -58, state: true, sceneId: 0, temp: 2700, dimming: 100 });
      else if (method === 'registration') reply({ mac, success: true });
      else if (method.startsWith('set')) host.harm('state-change', 1, `WiZ ${method}`);
    });
    return {};
  },
});
