import { describe, expect, test } from 'vitest';
import ssdp, { keysOf } from '../../../scanners/discovery/ssdp.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const bytes = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\r\n')}\r\n\r\n`);
const router = '192.168.1.1';
const udn = 'uuid:75802409-bccb-40e7-8e6c-04B4FE000001';

const answer = bytes(
  'HTTP/1.1 200 OK',
  'LOCATION: http://192.168.1.1:49000/igddesc.xml',
  'SERVER: FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.07.57',
  'CACHE-CONTROL: max-age=1800',
  'EXT:',
  'ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1',
  `USN: ${udn}::urn:schemas-upnp-org:device:InternetGatewayDevice:1`,
);
const notice = bytes(
  'NOTIFY * HTTP/1.1',
  'HOST: 239.255.255.250:1900',
  'NT: upnp:rootdevice',
  'NTS: ssdp:alive',
  'USN: uuid:2f402f80-da50-11e1-9b23-001788000001::upnp:rootdevice',
  'SERVER: Hue/1.0 UPnP/1.0 IpBridge/1.60.0',
  'hue-bridgeid: 001788FFFE000001',
);

describe('ssdp', () => {
  test('keeps answers and notices apart and whole, with the device name as a key', async () => {
    const network = pretendLocalNetwork({
      devices: { [router]: { 'udp/1900': answer } },
      announcements: [{ to: 1900, from: '192.168.1.50', bytes: notice }],
    });
    const { sightings, seen } = await discover(ssdp, network, { forMs: 5_000 });
    expect(seen).toContainEqual({
      address: router,
      fact: 'ssdp.reply',
      value: {
        kind: 'answer',
        st: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
        usn: `${udn}::urn:schemas-upnp-org:device:InternetGatewayDevice:1`,
        location: 'http://192.168.1.1:49000/igddesc.xml',
        server: 'FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.07.57',
        extra: {},
      },
    });
    expect(seen).toContainEqual(
      expect.objectContaining({
        address: '192.168.1.50',
        value: expect.objectContaining({ kind: 'alive', extra: { hueBridgeId: '001788FFFE000001' } }),
      }),
    );
    expect(sightings).toContainEqual({ address: router, keys: [{ type: 'udn', value: udn.toLowerCase() }] });
  });

  test('tells the same reply once and asks for each target three times', async () => {
    const network = pretendLocalNetwork({ devices: { [router]: { 'udp/1900': answer } } });
    const { seen } = await discover(ssdp, network, { forMs: 5_000 });
    const searches = network.sent.filter(({ bytes }) =>
      new TextDecoder().decode(bytes).includes('ST: ssdp:all\r\n'),
    );
    expect(seen).toHaveLength(1);
    expect(searches.map(({ to, port }) => `${to} ${port}`).sort()).toEqual([
      ...Array(3).fill('239.255.255.250 1900'),
      ...Array(3).fill('ff02::c 1900'),
    ]);
  });

  test('keeps at most 64 replies of one device, and none of what is not SSDP', async () => {
    const flood = Array.from({ length: 300 }, (_, n) => ({
      to: 1900,
      from: '192.168.1.66',
      bytes:
        n % 3 ? bytes('HTTP/1.1 200 OK', `ST: thing:${n}`, `USN: uuid:${n}`) : new Uint8Array([n, 255, 0]),
    }));
    const { seen } = await discover(ssdp, pretendLocalNetwork({ announcements: flood }), { forMs: 500 });
    expect(seen).toHaveLength(64);
  });

  test('finds no ports to listen on, and ends well', async () => {
    const network = pretendLocalNetwork({ noSockets: true });
    expect((await discover(ssdp, network, { forMs: 500 })).seen).toEqual([]);
  });

  test.each([
    ['uuid:00000000-0000-0000-0000-000000000000'],
    ['uuid:12345678-1234-1234-1234-123456789012'],
    ['uuid:'],
    ['not a name'],
  ])('%s proves nothing', (name) => {
    expect(keysOf(name)).toEqual([]);
  });
});
