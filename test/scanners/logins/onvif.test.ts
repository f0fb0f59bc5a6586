import { createHash } from 'node:crypto';
import http from 'node:http';
import { expect, test } from 'vitest';
import onvif from '../../../scanners/logins/onvif.ts';
import { onvifInfo } from '../../../scanners/probes/onvif-info.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const factory = { account: 'admin', password: 'admin' };
const door = { detail: { path: '/onvif/device_service' } };
const envelope = (body: string) =>
  `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:tds="http://www.onvif.org/ver10/device/wsdl" xmlns:tt="http://www.onvif.org/ver10/schema"><s:Body>${body}</s:Body></s:Envelope>`;
const information = envelope(
  '<tds:GetDeviceInformationResponse><tds:Manufacturer>Acme</tds:Manufacturer><tds:Model>C1</tds:Model></tds:GetDeviceInformationResponse>',
);
const notAuthorised = envelope(
  '<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code></s:Fault>',
);
/** Its clock stands at 2019. */
const clock = envelope(
  '<tds:GetSystemDateAndTimeResponse><tds:SystemDateAndTime><tt:UTCDateTime><tt:Time><tt:Hour>8</tt:Hour><tt:Minute>30</tt:Minute><tt:Second>5</tt:Second></tt:Time><tt:Date><tt:Year>2019</tt:Year><tt:Month>3</tt:Month><tt:Day>1</tt:Day></tt:Date></tt:UTCDateTime></tds:SystemDateAndTime></tds:GetSystemDateAndTimeResponse>',
);

/** A camera that checks the token as the profile says, and refuses one that is not of its own time. */
const camera = (
  password: string,
  refusal: { readonly status: number; readonly body: string } | undefined = undefined,
) =>
  http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const part = (name: string) => new RegExp(`<\\w+:${name}(?: [^>]*)?>([^<]*)<`).exec(body)?.[1] ?? '';
      const created = part('Created');
      const digest = createHash('sha1')
        .update(Buffer.from(part('Nonce'), 'base64'))
        .update(created)
        .update(password)
        .digest('base64');
      if (body.includes('GetSystemDateAndTime')) response.end(clock);
      else if (
        part('Username') === 'admin' &&
        created.startsWith('2019-03-01T08:30:05') &&
        part('Password') === digest
      )
        response.end(information);
      else
        response
          .writeHead(refusal?.status ?? 400)
          .end(body.includes('Username') && refusal ? refusal.body : notAuthorised);
    });
  });

test('the right password, by the clock of the camera', async () => {
  expect(await tryLogin(onvif, camera('admin'), factory, door)).toMatchObject({ outcome: 'accepted' });
});

test.each([
  ['an own password', undefined, { outcome: 'refused' }],
  ['a plain 401', { status: 401, body: '' }, { outcome: 'refused' }],
  ['a lock', { status: 423, body: '' }, { outcome: 'locked' }],
  [
    'a lock in words',
    {
      status: 400,
      body: envelope('<s:Fault><s:Reason><s:Text>The account is locked</s:Text></s:Reason></s:Fault>'),
    },
    { outcome: 'locked' },
  ],
  ['another page', { status: 200, body: '<html>Welcome</html>' }, { outcome: 'unclear' }],
])('%s', async (_what, refusal, outcome) => {
  expect(await tryLogin(onvif, camera('otter-42-river', refusal), factory, door)).toMatchObject(outcome);
});

test('a camera that tells strangers its model has nothing to try', async () => {
  const open = http.createServer((_, response) => response.end(information));
  const now = await withServer(open, (port) =>
    onvif.look({ service: { transport: 'tcp', port }, ...door }, context()),
  );
  expect(now).toBeUndefined();
});

test('knocks only where the camera asked for a login', () => {
  const doors = (told: 'answered' | 'login-needed') =>
    onvif.doors(
      factsFrom(
        [
          saw(
            onvifInfo,
            { state: 'open', path: '/onvif/device_service', clock: true, information: told },
            tcp(80),
          ),
        ],
        onvif.needs,
      ),
    );
  expect(doors('login-needed')).toEqual([{ service: tcp(80), ...door }]);
  expect(doors('answered')).toEqual([]);
});
