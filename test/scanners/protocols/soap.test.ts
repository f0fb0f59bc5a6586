import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseSoapAnswer, soapEnvelope } from '../../../scanners/protocols/soap.ts';
import { xmlText } from '../../../scanners/protocols/xml.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const envelope = (body: string) =>
  packet(`<?xml version="1.0"?><s:Envelope xmlns:s="x"><s:Header/><s:Body>${body}</s:Body></s:Envelope>`);
const answer = envelope(
  '<u:GetExternalIPAddressResponse xmlns:u="y"><NewExternalIPAddress>203.0.113.9</NewExternalIPAddress></u:GetExternalIPAddressResponse>',
);
const upnpFault = envelope(
  '<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail><UPnPError><errorCode>713</errorCode><errorDescription>end</errorDescription></UPnPError></detail></s:Fault>',
);
const onvifFault = envelope(
  '<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en">Sender not authorized</s:Text></s:Reason></s:Fault>',
);

describe('a call', () => {
  test('escapes its values', () => {
    const text = soapEnvelope({
      version: '1.1',
      namespace: 'urn:a"b',
      action: 'Get',
      arguments: { NewIndex: '<0>' },
    });
    expect(text).toContain('s:encodingStyle=');
    expect(text).toContain('<u:Get xmlns:u="urn:a&quot;b"><NewIndex>&lt;0&gt;</NewIndex></u:Get>');
  });

  test('of the second version has no encoding style', () => {
    expect(soapEnvelope({ version: '1.2', namespace: 'n', action: 'Get' })).not.toContain('encodingStyle');
  });

  test.each([{ action: 'Get><evil' }, { action: '' }, { action: 'Get', arguments: { 'a b': '' } }])(
    'is not built from %j',
    (call) => {
      expect(soapEnvelope({ version: '1.1', namespace: 'n', ...call })).toBeUndefined();
    },
  );
});

describe('an answer', () => {
  test('gives its first element', () => {
    const parsed = parseSoapAnswer(answer);
    expect(
      parsed?.kind === 'response' && [parsed.element.name, xmlText(parsed.element, 'NewExternalIPAddress')],
    ).toEqual(['GetExternalIPAddressResponse', '203.0.113.9']);
  });

  test.each([
    ['UPnP', upnpFault, { kind: 'fault', code: 'Client', reason: 'UPnPError', upnpError: 713 }],
    ['ONVIF', onvifFault, { kind: 'fault', code: 'NotAuthorized', reason: 'Sender not authorized' }],
    ['nothing', envelope('<s:Fault/>'), { kind: 'fault' }],
  ])('with a fault of %s says so', (_what, bytes, expected) => {
    expect(parseSoapAnswer(bytes)).toEqual(expected);
  });

  test.each([envelope(''), packet('<Envelope/>'), packet('<html/>'), packet('')])('may be none', (bytes) => {
    expect(parseSoapAnswer(bytes)).toBeUndefined();
  });
});

testParserProperties('parseSoapAnswer', parseSoapAnswer, [answer, upnpFault, onvifFault]);
