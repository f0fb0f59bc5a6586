import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { onvifQuestion, parseOnvifAnswer } from '../../../scanners/protocols/onvif-message.ts';
import { decodeUtf8 } from '../../../scanners/protocols/text.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const envelope = (body: string) => packet(`<s:Envelope xmlns:s="x"><s:Body>${body}</s:Body></s:Envelope>`);
const information = envelope(
  '<tds:GetDeviceInformationResponse><tds:Manufacturer>HIKVISION</tds:Manufacturer><tds:Model>DS-2CD2032</tds:Model><tds:FirmwareVersion>V5.3.0</tds:FirmwareVersion><tds:SerialNumber>1</tds:SerialNumber><tds:HardwareId>88</tds:HardwareId></tds:GetDeviceInformationResponse>',
);
const clock = (year: string) =>
  envelope(
    `<tds:GetSystemDateAndTimeResponse><tds:SystemDateAndTime><tt:UTCDateTime><tt:Time><tt:Hour>15</tt:Hour><tt:Minute>4</tt:Minute><tt:Second>5</tt:Second></tt:Time><tt:Date><tt:Year>${year}</tt:Year><tt:Month>11</tt:Month><tt:Day>22</tt:Day></tt:Date></tt:UTCDateTime></tds:SystemDateAndTime></tds:GetSystemDateAndTimeResponse>`,
  );
const refusal = envelope(
  '<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:NotAuthorized</s:Value></s:Subcode></s:Code></s:Fault>',
);

test('asks in the name of the device service', () => {
  expect(decodeUtf8(onvifQuestion('GetUsers'))).toContain(
    '<u:GetUsers xmlns:u="http://www.onvif.org/ver10/device/wsdl"></u:GetUsers>',
  );
});

test.each([
  [
    'information',
    information,
    {
      kind: 'information',
      manufacturer: 'HIKVISION',
      model: 'DS-2CD2032',
      firmware: 'V5.3.0',
      serial: '1',
      hardware: '88',
    },
  ],
  ['a clock', clock('2026'), { kind: 'clock', time: Date.UTC(2026, 10, 22, 15, 4, 5) }],
  ['a broken clock', clock('soon'), { kind: 'clock' }],
  ['accounts', envelope('<GetUsersResponse><User/><User/></GetUsersResponse>'), { kind: 'users', count: 2 }],
  ['a refusal', refusal, { kind: 'fault', code: 'NotAuthorized' }],
  ['our own question', onvifQuestion('GetUsers'), undefined],
  ['HTML', packet('<html></html>'), undefined],
])('%s', (_what, bytes, expected) => {
  expect(parseOnvifAnswer(bytes)).toEqual(expected);
});

testParserProperties('parseOnvifAnswer', parseOnvifAnswer, [information, clock('2026'), refusal]);
