import { expect, test } from 'vitest';
import { ssdpReply } from '../../../scanners/discovery/ssdp.ts';
import upnpDescription from '../../../scanners/probes/upnp-description.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const announced = (location: string, st = 'upnp:rootdevice') =>
  saw(ssdpReply, { kind: 'answer', st, usn: '', location, extra: {} });

const description = `<?xml version="1.0"?><root><device>
  <deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType>
  <friendlyName>Home router</friendlyName><manufacturer>MiniUPnP</manufacturer><modelName>Router 1</modelName>
  <UDN>uuid:00000000-1111-2222-3333-444444444444</UDN>
  <serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
  <controlURL>/ctl/IPConn</controlURL><SCPDURL>/WANIPCn.xml</SCPDURL></service></serviceList></device></root>`;

test('reads the description that the device announced', async () => {
  const host = pretendHost({
    'http/5000/rootDesc.xml': { body: description, headers: { Server: 'Linux UPnP/1.1 MiniUPnPd/2.2' } },
  });
  const { looked, sightings } = await look(upnpDescription, host, {
    facts: [announced('http://192.168.1.50:5000/rootDesc.xml')],
  });
  expect(looked).toMatchObject([
    {
      service: { transport: 'tcp', port: 5000 },
      value: {
        state: 'open',
        path: '/rootDesc.xml',
        friendlyName: 'Home router',
        manufacturer: 'MiniUPnP',
        server: 'Linux UPnP/1.1 MiniUPnPd/2.2',
        services: [
          {
            serviceType: 'urn:schemas-upnp-org:service:WANIPConnection:1',
            controlUrl: '/ctl/IPConn',
            descriptionUrl: '/WANIPCn.xml',
          },
        ],
      },
    },
  ]);
  expect(sightings).toEqual([
    { keys: [{ type: 'udn', value: 'uuid:00000000-1111-2222-3333-444444444444' }] },
  ]);
});

test.each(['http://192.168.1.1/x.xml', 'http://203.0.113.9/x.xml', 'file:///etc/passwd'])(
  'asks nobody for a description that is said to be at %s',
  async (location) => {
    const host = pretendHost({});
    const { values } = await look(upnpDescription, host, { facts: [announced(location)] });
    expect([values, host.asked]).toEqual([
      [{ state: 'refused', why: 'its description is said to be elsewhere' }],
      [],
    ]);
  },
);

test.each([
  { status: 404 },
  { body: '<html></html>' },
  { body: '<!DOCTYPE r [<!ENTITY a "aaaa">]><root><device><UDN>&a;</UDN></device></root>' },
])('%# is told as unreadable: %j', async (page) => {
  const host = pretendHost({ 'http/80/d.xml': page });
  const { values } = await look(upnpDescription, host, { facts: [announced('http://192.168.1.50/d.xml')] });
  expect(values).toMatchObject([{ state: 'unreadable' }]);
});

test('fetches each description once, and not more than six', async () => {
  const host = pretendHost({ 'http/80/': {} });
  const facts = Array.from({ length: 100 }, (_, n) =>
    announced(`http://192.168.1.50/${n >> 1}.xml`, `st${n}`),
  );
  await look(upnpDescription, host, { facts });
  expect(host.asked.length).toBe(6);
});
