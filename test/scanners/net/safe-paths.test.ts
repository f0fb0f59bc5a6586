import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../scanners/net/network.ts';
import { isClosing } from '../../../scanners/net/safe-paths.ts';
import { soapEnvelope } from '../../../scanners/protocols/soap.ts';

const service = 'urn:schemas-upnp-org:service:WANIPConnection:1';
const mapping = { externalPort: 8554, protocol: 'tcp' } as const;

function request(
  over: Partial<HttpRequest> = {},
  port = '8554',
  protocol = 'TCP',
  action = 'DeletePortMapping',
) {
  const fields = { NewRemoteHost: '', NewExternalPort: port, NewProtocol: protocol };
  const body = soapEnvelope({ version: '1.1', namespace: service, action, arguments: fields }) ?? '';
  return {
    port: 5000,
    path: '/ctl',
    method: 'POST',
    headers: { SOAPAction: `"${service}#${action}"` },
    body,
    ...over,
  } satisfies HttpRequest;
}

describe('the one request that changes something', () => {
  test('is let through for the door that the owner asked to be shut', () => {
    expect(isClosing(request(), mapping)).toBe(true);
  });

  test.each([
    ['another door', request({}, '8555')],
    ['the same number of the other protocol', request({}, '8554', 'UDP')],
    ['opening one', request({}, '8554', 'TCP', 'AddPortMapping')],
    ['another service', request({ headers: { SOAPAction: '"urn:x#DeletePortMapping"' } })],
    ['a path that steps out', request({ path: '/../ctl' })],
    ['two doors at once', request({ body: `${request().body}<NewExternalPort>22</NewExternalPort>` })],
    ['another method', request({ method: 'DELETE' })],
  ])('never for %s', (_name, wrong) => {
    expect(isClosing(wrong, mapping)).toBe(false);
  });
});
