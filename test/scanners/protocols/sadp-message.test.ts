import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseSadpAnswer, sadpInquiry } from '../../../scanners/protocols/sadp-message.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const answer = (activated: string) =>
  packet(`<?xml version="1.0" encoding="UTF-8"?>
<ProbeMatch><Uuid>1</Uuid><Types>inquiry</Types><DeviceType>139774</DeviceType><DeviceDescription>DS-2CD2032-I</DeviceDescription>
<DeviceSN>DS-2CD2032-I20150101</DeviceSN><HttpPort>80</HttpPort><MAC>44-19-b6-00-00-01</MAC><IPv4Address>192.168.77.30</IPv4Address>
<SoftwareVersion>V5.3.0build 150513</SoftwareVersion>${activated}</ProbeMatch>`);

test.each([
  ['<Activated>true</Activated>', true],
  ['<Activated>false</Activated>', false],
  ['<Activated>maybe</Activated>', undefined],
  ['', undefined],
])('a camera with %j', (text, activated) => {
  expect(parseSadpAnswer(answer(text))).toEqual({
    model: 'DS-2CD2032-I',
    serial: 'DS-2CD2032-I20150101',
    mac: '44:19:b6:00:00:01',
    address: '192.168.77.30',
    firmware: 'V5.3.0build 150513',
    httpPort: 80,
    ...(activated === undefined ? {} : { activated }),
  });
});

test.each([
  ['our own inquiry', sadpInquiry('ABC')],
  ['an entity', packet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><ProbeMatch/>')],
  ['too much', packet(`<ProbeMatch>${' '.repeat(20_000)}</ProbeMatch>`)],
  ['no XML', packet('hello')],
])('%s is no answer', (_what, bytes) => {
  expect(parseSadpAnswer(bytes)).toBeUndefined();
});

testParserProperties('parseSadpAnswer', parseSadpAnswer, [answer('<Activated>true</Activated>')]);
