import { expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseUpnpDescription } from '../../../scanners/protocols/upnp-description.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const router = packet(`<?xml version="1.0"?>
<root xmlns="urn:schemas-upnp-org:device-1-0"><specVersion><major>1</major></specVersion><device>
<deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType><friendlyName>Tom & Ann's router</friendlyName>
<manufacturer>NETGEAR, Inc.</manufacturer><modelName>R7000</modelName><modelNumber>V1</modelNumber>
<serialNumber>4W1</serialNumber><UDN>uuid:1</UDN><presentationURL>javascript:alert(1)</presentationURL>
<firmwareVersion>1.0.9</firmwareVersion>
<serviceList><service><serviceType>urn:a:service:Layer3Forwarding:1</serviceType><controlURL>/l3</controlURL></service></serviceList>
<deviceList><device><deviceType>urn:schemas-upnp-org:device:WANDevice:1</deviceType><friendlyName>inner</friendlyName>
<serviceList><service><serviceType>urn:a:service:WANIPConnection:1</serviceType><controlURL>http://203.0.113.9/c</controlURL><SCPDURL>/s.xml</SCPDURL></service>
<service><controlURL>/nameless</controlURL></service></serviceList></device></deviceList></device></root>`);

test('reads the device, and the types and services of all devices inside', () => {
  expect(parseUpnpDescription(router)).toEqual({
    deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
    friendlyName: "Tom & Ann's router",
    manufacturer: 'NETGEAR, Inc.',
    modelName: 'R7000',
    modelNumber: 'V1',
    serialNumber: '4W1',
    udn: 'uuid:1',
    presentationUrl: 'javascript:alert(1)',
    firmware: '1.0.9',
    deviceTypes: [
      'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
      'urn:schemas-upnp-org:device:WANDevice:1',
    ],
    services: [
      { serviceType: 'urn:a:service:Layer3Forwarding:1', controlUrl: '/l3' },
      {
        serviceType: 'urn:a:service:WANIPConnection:1',
        controlUrl: 'http://203.0.113.9/c',
        descriptionUrl: '/s.xml',
      },
    ],
  });
});

test.each([
  '<root/>',
  '<root><device/></root>',
  '<device><friendlyName>x</friendlyName></device>',
  '<html>',
  '',
])('%s describes nothing', (text) => {
  expect(parseUpnpDescription(packet(text))).toBeUndefined();
});

test('keeps a bounded number of services', () => {
  const service = '<service><serviceType>a</serviceType></service>';
  const bytes = packet(`<root><device><UDN>1</UDN>${service.repeat(1_000)}</device></root>`);
  expect(parseUpnpDescription(bytes)?.services).toHaveLength(64);
});

testParserProperties('parseUpnpDescription', parseUpnpDescription, [router]);
