import { connect } from 'node:net';
import { expect, test } from 'vitest';
import fragile from '../../../../scanners/demo/devices/fragile-plug.ts';
import printer from '../../../../scanners/demo/devices/printer.ts';
import router from '../../../../scanners/demo/devices/router.ts';
import telecare from '../../../../scanners/demo/devices/telecare-hub.ts';
import { runDevice } from '../run-device.ts';

const kinds = (device: { harm: readonly { kind: string }[] }) => [
  ...new Set(device.harm.map((harm) => harm.kind)),
];

function open(port: number | undefined, text = '') {
  const socket = connect({ host: '127.0.0.1', port: port ?? 0 });
  socket.on('error', () => socket.destroy());
  socket.write(text);
  return socket;
}

test('the printer counts connections and bytes on its raw port', async () => {
  const device = await runDevice(printer);
  const socket = open(device.port(9100), 'GET / HTTP/1.0\r\n\r\n');
  await expect
    .poll(() => device.harm.map((harm) => [harm.kind, harm.amount]))
    .toEqual([
      ['raw-print-connection', 1],
      ['raw-print-bytes', 18],
    ]);
  socket.destroy();
});

test('asking the printer for its attributes is no harm, a print job is', async () => {
  const device = await runDevice(printer);
  const ipp = (operation: number) =>
    device.get(631, '/ipp/print', { method: 'POST', body: Buffer.from([2, 0, 0, operation, 0, 0, 0, 1, 3]) });
  expect(Buffer.from(await (await ipp(0x0b)).arrayBuffer()).toString('latin1')).toContain(
    'HP OfficeJet Pro 8020',
  );
  expect(device.harm).toEqual([]);
  await ipp(0x02);
  expect(kinds(device)).toEqual(['state-change']);
});

test('the fragile plug restarts at a third socket', async () => {
  const device = await runDevice(fragile);
  const sockets = [1, 2, 3].map(() => open(device.port(80)));
  await expect.poll(() => kinds(device)).toEqual(['reboot']);
  for (const socket of sockets) socket.destroy();
});

test('the fragile plug bears one request at a time', async () => {
  const device = await runDevice(fragile);
  const reply = await device.get(80, '/', { headers: { connection: 'close' } });
  expect([await reply.text(), device.harm]).toEqual([expect.stringContaining('Tasmota 13.4.0'), []]);
});

test('a login at the telecare hub is harm, a look is not', async () => {
  const device = await runDevice(telecare);
  await device.get(80, '/');
  expect(device.harm).toEqual([]);
  const socket = open(device.port(23), 'admin\r\n');
  await expect.poll(() => kinds(device)).toEqual(['careful-touch']);
  socket.destroy();
});

test('listing port mappings is no harm, adding one is', async () => {
  const device = await runDevice(router);
  const action = (name: string) =>
    device.get(5000, '/ctl/IPConn', {
      method: 'POST',
      headers: { soapaction: `"urn:schemas-upnp-org:service:WANIPConnection:1#${name}"` },
      body: '<u:X><NewPortMappingIndex>0</NewPortMappingIndex></u:X>',
    });
  expect(await (await action('GetGenericPortMappingEntry')).text()).toContain(
    '<NewInternalPort>554</NewInternalPort>',
  );
  expect(device.harm).toEqual([]);
  await action('AddPortMapping');
  expect(kinds(device)).toEqual(['state-change']);
});
