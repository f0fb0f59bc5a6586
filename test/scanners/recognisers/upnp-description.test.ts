import upnpDescription from '../../../scanners/recognisers/upnp-description.ts';
import { described, recognises } from '../../support/recognition.ts';

recognises(upnpDescription, {
  'a router of a brand never heard of': [
    [
      described({
        manufacturer: 'Quux Networks',
        modelName: 'Q1',
        modelNumber: '7',
        firmware: '1.2',
        deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
      }),
    ],
    { manufacturer: 'Quux Networks', model: 'Q1', firmware: '1.2', kind: 'router', sure: true },
  ],
  'a brand by its common name': [
    [described({ manufacturer: 'TP-LINK Technologies Co., Ltd.' })],
    { manufacturer: 'TP-Link' },
  ],
  'a renderer inside another device is only a hint': [
    [described({ deviceTypes: ['urn:schemas-upnp-org:device:MediaRenderer:1'] })],
    { kind: 'media-player' },
  ],
});
