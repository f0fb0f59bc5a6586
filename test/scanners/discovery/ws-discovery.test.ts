import { expect, test } from 'vitest';
import wsDiscovery from '../../../scanners/discovery/ws-discovery.ts';
import { discover } from '../../support/discover.ts';
import { pretendLocalNetwork } from '../../support/pretend-network.ts';

const camera = '192.168.1.50';
const uuid = 'b4ae2a91-0000-4000-8000-44190000a1b2';
const matches = (...bodies: string[]) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><s:Envelope xmlns:s="s" xmlns:a="a" xmlns:d="d"><s:Body><d:ProbeMatches>${bodies.join('')}</d:ProbeMatches></s:Body></s:Envelope>`,
  );
const match =
  `<d:ProbeMatch><a:EndpointReference><a:Address>urn:uuid:${uuid}</a:Address></a:EndpointReference>` +
  '<d:Types>dn:NetworkVideoTransmitter tds:Device</d:Types>' +
  '<d:Scopes>onvif://www.onvif.org/name/Front%20door onvif://www.onvif.org/hardware/C1</d:Scopes>' +
  `<d:XAddrs>http://${camera}/onvif/device_service</d:XAddrs></d:ProbeMatch>`;

test('a camera tells its types, scopes and name, once', async () => {
  const network = pretendLocalNetwork({ devices: { [camera]: { 'udp/3702': matches(match) } } });
  const { sightings, seen } = await discover(wsDiscovery, network);
  expect(new Set(sightings.map((s) => JSON.stringify(s)))).toEqual(
    new Set([JSON.stringify({ address: camera, keys: [{ type: 'udn', value: `uuid:${uuid}` }] })]),
  );
  expect(seen).toEqual([
    {
      address: camera,
      fact: 'wsd.match',
      service: { transport: 'udp', port: 3702 },
      value: expect.objectContaining({
        types: ['NetworkVideoTransmitter', 'Device'],
        name: 'Front door',
        hardware: 'C1',
        addresses: [`http://${camera}/onvif/device_service`],
      }),
    },
  ]);
});

test('one broken answer costs nobody else theirs', async () => {
  const network = pretendLocalNetwork({
    devices: {
      '192.168.1.7': { 'udp/3702': matches('<d:ProbeMatch/>') },
      '192.168.1.8': { 'udp/3702': new TextEncoder().encode('<?xml') },
      [camera]: { 'udp/3702': matches(match) },
    },
  });
  expect((await discover(wsDiscovery, network)).seen).toHaveLength(1);
});

test('keeps at most 16 endpoints of one device', async () => {
  const many = Array.from({ length: 60 }, (_, n) => match.replace(uuid, `endpoint-${n}`));
  const network = pretendLocalNetwork({ devices: { [camera]: { 'udp/3702': matches(...many) } } });
  expect((await discover(wsDiscovery, network)).seen).toHaveLength(16);
});
