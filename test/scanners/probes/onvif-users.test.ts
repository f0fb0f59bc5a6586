import { expect, test } from 'vitest';
import onvifUsers from '../../../scanners/probes/onvif-users.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const envelope = (inner: string) =>
  `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>${inner}</s:Body></s:Envelope>`;
const users = envelope(
  `<GetUsersResponse><User><Username>admin</Username></User><User><Username>anna</Username></User></GetUsersResponse>`,
);
const fault = envelope(
  `<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code></s:Fault>`,
);

const ask = async (page: Page) =>
  (
    await look(onvifUsers, pretendHost({ 'http/80/onvif/device_service': page }), {
      facts: [frontPage(80)],
      identity: { kind: 'camera' },
    })
  ).values;

test('counts the accounts and keeps no name', async () => {
  const values = await ask({ body: users });
  expect(values).toEqual([{ state: 'open', listed: true, users: 2 }]);
});

test.each([
  [
    { status: 400, body: fault },
    { listed: false, fault: 'NotAuthorized' },
  ],
  [{ status: 401 }, { listed: false }],
  [{ status: 404, body: '<html>' }, { state: 'unreadable' }],
])('%# is no list: %j', async (page, expected) => {
  expect(await ask(page)).toMatchObject([expected]);
});
