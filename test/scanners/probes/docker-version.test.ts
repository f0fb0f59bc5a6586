import { expect, test } from 'vitest';
import dockerVersion from '../../../scanners/probes/docker-version.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

test.each([
  [
    { body: '{"Version":"24.0.7","ApiVersion":"1.43","Os":"linux"}' },
    { state: 'open', open: true, version: '24.0.7', apiVersion: '1.43', os: 'linux', status: 200 },
  ],
  [
    { status: 403, body: '{"message":"no"}' },
    { state: 'open', open: false, status: 403 },
  ],
  [{ body: '<html>any page</html>' }, { state: 'open', open: false, status: 200 }],
])('%# answers %j', async (page, expected) => {
  const host = pretendHost({ 'http/2375/version': page });
  const { values } = await look(dockerVersion, host, { facts: [openPort(2375)] });
  expect(values).toEqual([expected]);
});

test('an engine that asks for a certificate is unreadable, not open', async () => {
  const host = pretendHost({ 'https/2376/version': { state: 'unreadable', why: 'bad certificate' } });
  const { values } = await look(dockerVersion, host, { facts: [openPort(2376)] });
  expect(values).toEqual([{ state: 'unreadable', why: 'bad certificate' }]);
});
