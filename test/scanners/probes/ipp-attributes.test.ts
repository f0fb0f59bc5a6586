import { expect, test } from 'vitest';
import ippAttributes from '../../../scanners/probes/ipp-attributes.ts';
import { ippAnswer } from '../../support/ipp-answer.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(631)];
const printer = ippAnswer(0, [
  4,
  {
    'printer-make-and-model': 'HP OfficeJet Pro 9010',
    'printer-location': 'Study',
    'printer-uuid': 'urn:uuid:4509A320-00A0-008F-00B6-002507510ECA',
    'printer-firmware-string-version': '2319A',
    'uri-authentication-supported': 'none',
  },
]);

test('reads a printer', async () => {
  const host = pretendHost({ 'http/631/ipp/print': { body: printer } });
  const { values, sightings } = await look(ippAttributes, host, { facts });
  const uuid = '4509a320-00a0-008f-00b6-002507510eca';
  expect(values).toMatchObject([
    {
      state: 'open',
      tls: false,
      path: '/ipp/print',
      status: 0,
      makeAndModel: 'HP OfficeJet Pro 9010',
      location: 'Study',
      firmware: '2319A',
      uuid,
      authentication: ['none'],
    },
  ]);
  expect(sightings).toEqual([{ keys: [{ type: 'printer', value: uuid }] }]);
});

test('goes on to the next path, and to TLS', async () => {
  const missing = { body: ippAnswer(0x0406) };
  const older = pretendHost({ 'http/631/ipp/print': missing, 'http/631/ipp/printer': { body: printer } });
  expect((await look(ippAttributes, older, { facts })).values).toMatchObject([{ path: '/ipp/printer' }]);
  const secure = pretendHost({
    'http/631/ipp/print': { status: 426 },
    'https/631/ipp/print': { body: printer },
  });
  expect((await look(ippAttributes, secure, { facts })).values).toMatchObject([{ tls: true }]);
});

test('only asks: every request is a read action that the door can tell', async () => {
  const purposes = new Set<unknown>();
  const operations = new Set<unknown>();
  const host = pretendHost({
    'http/631/ipp/print': ({ purpose, body }) => {
      purposes.add(purpose);
      operations.add((body as Uint8Array)[3]);
      return { body: printer };
    },
  });
  await look(ippAttributes, host, { facts });
  expect([[...purposes], [...operations]]).toEqual([['read-action'], [0x0b]]);
});

test('a web server on the port is no printer', async () => {
  const host = pretendHost({ 'http/631/ipp/print': { body: '<html>' } });
  expect((await look(ippAttributes, host, { facts })).values).toMatchObject([{ state: 'closed' }]);
});
