import { expect, test } from 'vitest';
import type { HttpRequest } from '../../../scanners/net/network.ts';
import { upnpDescription } from '../../../scanners/probes/upnp-description.ts';
import upnpPortMappings from '../../../scanners/probes/upnp-port-mappings.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const nat = 'urn:schemas-upnp-org:service:WANIPConnection:1';
const router = (controlUrl = '/ctl', serviceType = nat) =>
  saw(
    upnpDescription,
    { state: 'open', path: '/rootDesc.xml', deviceTypes: [], services: [{ serviceType, controlUrl }] },
    tcp(5000),
  );

const soap = (inner: string): Page => ({
  body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inner}</s:Body></s:Envelope>`,
});
const fault = (code: number): Page => ({
  status: 500,
  ...soap(
    `<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail><UPnPError>` +
      `<errorCode>${code}</errorCode></UPnPError></detail></s:Fault>`,
  ),
});
const entry = (port: number, client = '192.168.1.23') =>
  soap(
    `<u:GetGenericPortMappingEntryResponse xmlns:u="${nat}"><NewRemoteHost></NewRemoteHost>` +
      `<NewExternalPort>${port}</NewExternalPort><NewProtocol>TCP</NewProtocol><NewInternalPort>80</NewInternalPort>` +
      `<NewInternalClient>${client}</NewInternalClient><NewEnabled>1</NewEnabled>` +
      `<NewPortMappingDescription>Camera</NewPortMappingDescription><NewLeaseDuration>0</NewLeaseDuration>` +
      `</u:GetGenericPortMappingEntryResponse>`,
  );
const outside = soap(
  `<u:GetExternalIPAddressResponse xmlns:u="${nat}"><NewExternalIPAddress>203.0.113.7</NewExternalIPAddress>` +
    `</u:GetExternalIPAddressResponse>`,
);

const indexIn = ({ body }: HttpRequest) => Number(/<NewPortMappingIndex>(\d+)</.exec(String(body))?.[1]);

async function ask(list: (index: number) => Page) {
  const requests: HttpRequest[] = [];
  const host = pretendHost({
    'http/5000/ctl': (request) => {
      requests.push(request);
      return String(request.body).includes('GetExternalIPAddress') ? outside : list(indexIn(request));
    },
  });
  const { values } = await look(upnpPortMappings, host, { facts: [router()] });
  return { values, requests };
}

const mapping = (externalPort: number) => ({
  protocol: 'tcp',
  externalPort,
  internalPort: 80,
  internalClient: '192.168.1.23',
  description: 'Camera',
  enabled: true,
  leaseSeconds: 0,
});

test('lists mappings until the router says that there are no more', async () => {
  const { values, requests } = await ask((index) => (index < 2 ? entry(8080 + index) : fault(713)));
  expect(values).toEqual([
    {
      state: 'open',
      serviceType: nat,
      externalAddress: '203.0.113.7',
      mappings: [mapping(8080), mapping(8081)],
      complete: true,
    },
  ]);
  expect(new Set(requests.map((r) => r.purpose))).toEqual(new Set(['read-action']));
  expect(requests[1]?.headers?.['SOAPAction']).toBe(`"${nat}#GetGenericPortMappingEntry"`);
});

const second = 'urn:schemas-upnp-org:service:WANIPConnection:2';
const listing = (...ports: readonly number[]) =>
  soap(
    `<u:GetListOfPortMappingsResponse xmlns:u="${second}"><NewPortListing>&lt;p:PortMappingList xmlns:p="urn:schemas-upnp-org:gw:WANIPConnection"&gt;${ports
      .map(
        (port) =>
          `&lt;p:PortMappingEntry&gt;&lt;p:NewExternalPort&gt;${port}&lt;/p:NewExternalPort&gt;&lt;p:NewProtocol&gt;TCP&lt;/p:NewProtocol&gt;` +
          `&lt;p:NewInternalPort&gt;80&lt;/p:NewInternalPort&gt;&lt;p:NewInternalClient&gt;192.168.1.23&lt;/p:NewInternalClient&gt;` +
          `&lt;p:NewEnabled&gt;1&lt;/p:NewEnabled&gt;&lt;p:NewDescription&gt;Camera&lt;/p:NewDescription&gt;&lt;p:NewLeaseTime&gt;0&lt;/p:NewLeaseTime&gt;&lt;/p:PortMappingEntry&gt;`,
      )
      .join('')}&lt;/p:PortMappingList&gt;</NewPortListing></u:GetListOfPortMappingsResponse>`,
  );

async function askSecond(list: Page) {
  const actions: string[] = [];
  const host = pretendHost({
    'http/5000/ctl': ({ headers, body }) => {
      const action = headers?.['SOAPAction']?.split('#')[1]?.replace('"', '') ?? '';
      actions.push(action);
      if (action === 'GetExternalIPAddress') return outside;
      if (action === 'GetListOfPortMappings') return String(body).includes('UDP') ? fault(730) : list;
      return String(body).includes('Index>0<') ? entry(8080) : fault(713);
    },
  });
  const { values } = await look(upnpPortMappings, host, { facts: [router('/ctl', second)] });
  return { values, actions };
}

test('the second version is asked for the whole list too, and two lists that differ are one', async () => {
  const { values, actions } = await askSecond(listing(8080, 9000));
  expect(values).toMatchObject([{ mappings: [mapping(8080), mapping(9000)], complete: true }]);
  expect(actions.filter((action) => action === 'GetListOfPortMappings')).toHaveLength(2);
});

test.each([
  ['fewer', listing()],
  ['nothing', fault(606)],
  ['something broken', soap('<NewPortListing>&lt;p:PortMappingList')],
])('a whole list of %s takes nothing away', async (_what, list) => {
  expect((await askSecond(list)).values).toMatchObject([{ mappings: [mapping(8080)], complete: true }]);
});

test('a router without mappings has none', async () => {
  const { values } = await ask(() => fault(713));
  expect(values).toMatchObject([{ mappings: [], complete: true }]);
});

test.each([
  ['no such action', 401, false],
  ['no permission', 606, false],
  ['no such entry', 713, true],
  ['no such number', 402, true],
])('a router that says %s (%i) has told all: %s', async (_what, code, complete) => {
  const { values } = await ask(() => fault(code));
  expect(values).toMatchObject([{ state: 'open', mappings: [], complete }]);
});

test('a list that never ends is cut', async () => {
  const { values, requests } = await ask((index) => entry(index + 1));
  expect(values).toMatchObject([{ complete: false }]);
  expect(requests.length).toBe(201);
});

test('a router that repeats itself is not asked on', async () => {
  const { values, requests } = await ask(() => entry(8080));
  expect([values, requests.length]).toMatchObject([[{ mappings: [mapping(8080)], complete: false }], 3]);
});

test('a broken answer ends the list as incomplete', async () => {
  const { values } = await ask(() => ({ body: '<html>' }));
  expect(values).toMatchObject([{ mappings: [], complete: false }]);
});

test('asks nobody else for the mappings', async () => {
  const host = pretendHost({});
  const { values } = await look(upnpPortMappings, host, { facts: [router('http://192.168.1.1/ctl')] });
  expect([values, host.asked]).toEqual([[{ state: 'refused', why: 'its control address is elsewhere' }], []]);
});

test('a media server is not asked', async () => {
  const host = pretendHost({});
  await look(upnpPortMappings, host, {
    facts: [router('/ctl', 'urn:schemas-upnp-org:service:ContentDirectory:1')],
  });
  expect(host.asked).toEqual([]);
});
