import { expect, onTestFinished, test } from 'vitest';
import { type DemoHome, startDemoHome } from '../../../scanners/demo/home.ts';
import { demoTruth } from '../../../scanners/demo/truth.ts';
import type { NetworkInterface, TcpRequest } from '../../../scanners/net/network.ts';

async function demoHome(): Promise<DemoHome & { on: NetworkInterface }> {
  const home = await startDemoHome();
  onTestFinished(() => home.stop());
  const [on] = await home.platform.interfaces();
  if (!on) throw new Error('the demo home has no interface');
  return { ...home, on };
}

const request = (address: string, port: number, tls = false): TcpRequest => ({
  address,
  port,
  tls,
  deadlineMs: 3000,
  signal: new AbortController().signal,
});

test('TCP reaches the device of that address and no other', async () => {
  const { platform } = await demoHome();
  const [open, closed, nobody] = await Promise.all([
    platform.openTcp(request('127.77.0.20', 443, true)),
    platform.openTcp(request('127.77.0.20', 9999)),
    platform.openTcp(request('127.77.0.99', 80)),
  ]);
  expect([open.state, closed.state, nobody.state]).toEqual(['open', 'closed', 'silent']);
  if (open.state !== 'open') return;
  expect([open.remoteAddress, open.tls?.certificates.length]).toEqual(['127.77.0.20', 1]);
  open.stream.destroy();
});

test('a device is a neighbour once it was talked to', async () => {
  const { platform, on } = await demoHome();
  expect(await platform.neighbours()).toEqual([]);
  const port = await platform.openDatagrams({ on, family: 4 });
  await port.send('127.77.0.50', 9, new Uint8Array(0));
  await port.send('127.77.0.51', 9, new Uint8Array(0));
  expect(await platform.neighbours()).toEqual([
    { address: '127.77.0.50', mac: '00:25:fb:4a:10:16', interface: on.name },
  ]);
});

test('a multicast search is answered from the address of each device', async () => {
  const { platform, on } = await demoHome();
  const port = await platform.openDatagrams({ on, family: 4 });
  const search = 'M-SEARCH * HTTP/1.1\r\nMAN: "ssdp:discover"\r\nMX: 1\r\nST: upnp:rootdevice\r\n\r\n';
  await port.send('239.255.255.250', 1900, Buffer.from(search));
  setTimeout(() => port.close(), 100);
  const from: string[] = [];
  for await (const datagram of port.datagrams) from.push(datagram.from.address);
  expect(from.sort()).toEqual([
    '127.77.0.1',
    '127.77.0.20',
    '127.77.0.30',
    '127.77.0.31',
    '127.77.0.32',
    '127.77.0.41',
  ]);
});

test('multicast DNS tells the services of every device that has some', async () => {
  const { platform, on } = await demoHome();
  const port = await platform.openMdns(on, 4);
  port.ask([{ name: '_services._dns-sd._udp.local', type: 'PTR' }]);
  setTimeout(() => port.close(), 150);
  const types = new Set<string>();
  for await (const response of port.responses) {
    for (const record of response.records)
      if (record.name.startsWith('_services')) types.add(record.target ?? '');
  }
  expect([...types]).toEqual(
    expect.arrayContaining([
      '_hue._tcp.local',
      '_googlecast._tcp.local',
      '_ipp._tcp.local',
      '_hap._tcp.local',
    ]),
  );
});

test('an owner can change a device while the home runs', async () => {
  const home = await demoHome();
  expect([home.control('shelly-plug', { password: 'x' }), home.control('nobody', { close: 1 })]).toEqual([
    true,
    false,
  ]);
});

test('no address and no hardware address is given twice', () => {
  expect(new Set(demoTruth.map((each) => each.address)).size).toBe(demoTruth.length);
  expect(new Set(demoTruth.map((each) => each.mac)).size).toBe(demoTruth.length);
});
