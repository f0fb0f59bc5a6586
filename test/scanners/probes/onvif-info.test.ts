import { expect, test } from 'vitest';
import { wsdMatch } from '../../../scanners/discovery/ws-discovery.ts';
import onvifInfo from '../../../scanners/probes/onvif-info.ts';
import { frontPage, udp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const camera = (url: string) =>
  saw(
    wsdMatch,
    { endpoint: 'urn:uuid:1', types: ['NetworkVideoTransmitter'], addresses: [url], scopes: [] },
    udp(3702),
  );
const soap = (inner: string, status = 200): Page => ({
  status,
  body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>${inner}</s:Body></s:Envelope>`,
});
const clock =
  soap(`<GetSystemDateAndTimeResponse><SystemDateAndTime><UTCDateTime><Time><Hour>12</Hour><Minute>0</Minute>
  <Second>0</Second></Time><Date><Year>2000</Year><Month>1</Month><Day>1</Day></Date></UTCDateTime>
  </SystemDateAndTime></GetSystemDateAndTimeResponse>`);
const information = soap(`<GetDeviceInformationResponse><Manufacturer>Acme</Manufacturer><Model>Cam 2</Model>
  <FirmwareVersion>1.2.3</FirmwareVersion><SerialNumber>SN1</SerialNumber></GetDeviceInformationResponse>`);
const fault = soap(
  `<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code>
  <s:Reason><s:Text>Sender not Authorized</s:Text></s:Reason></s:Fault>`,
  400,
);

async function ask(informationAnswer: Page, url = 'http://192.168.1.50:8899/onvif/device_service') {
  const host = pretendHost({
    'http/8899/onvif/device_service': ({ body }) =>
      new TextDecoder().decode(body as Uint8Array).includes('GetSystemDateAndTime')
        ? clock
        : informationAnswer,
  });
  return { values: (await look(onvifInfo, host, { facts: [camera(url)] })).values, host };
}

test('a camera that tells strangers what it is', async () => {
  const { values } = await ask(information);
  expect(values).toMatchObject([
    {
      state: 'open',
      clock: true,
      information: 'answered',
      manufacturer: 'Acme',
      model: 'Cam 2',
      firmware: '1.2.3',
      serial: 'SN1',
    },
  ]);
  expect((values[0] as { clockSkewMs: number }).clockSkewMs).toBeLessThan(-1e11);
});

test.each([
  ['wants a login by fault', fault, 'login-needed'],
  ['wants a login by status', { status: 401 }, 'login-needed'],
  ['answers nonsense', { body: '<html>' }, 'unclear'],
] as const)('a camera that %s', async (_what, page, expected) => {
  expect((await ask(page)).values).toMatchObject([{ state: 'open', information: expected }]);
});

test('nobody else is asked for it', async () => {
  const { values, host } = await ask(information, 'http://192.168.1.1/onvif/device_service');
  expect([values, host.asked]).toMatchObject([[{ state: 'refused' }], []]);
});

test('a camera that announced nothing is asked on its pages; another device is not', async () => {
  const facts = [frontPage(80)];
  const host = pretendHost({ 'http/80/onvif/device_service': clock });
  expect((await look(onvifInfo, host, { facts })).values).toEqual([]);
  const { values } = await look(onvifInfo, host, { facts, identity: { kind: 'camera' } });
  expect(values).toMatchObject([{ state: 'open', clock: true }]);
});

test('a page that is no ONVIF service is told as unreadable', async () => {
  const host = pretendHost({ 'http/80/onvif/device_service': { status: 404, body: '<html>' } });
  const { values } = await look(onvifInfo, host, { facts: [frontPage(80)], identity: { kind: 'camera' } });
  expect(values).toMatchObject([{ state: 'unreadable' }]);
});
