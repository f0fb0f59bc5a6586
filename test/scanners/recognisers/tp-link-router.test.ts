import tpLinkRouter from '../../../scanners/recognisers/tp-link-router.ts';
import { certificate, described, front, recognises } from '../../support/recognition.ts';

recognises(tpLinkRouter, {
  'its description': [
    [
      described({
        manufacturer: 'TP-Link',
        modelName: 'Archer AX50',
        deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
      }),
    ],
    { manufacturer: 'TP-Link', model: 'Archer AX50', kind: 'router', sure: true },
  ],
  'its login realm': [
    [front({ realm: 'TP-LINK Wireless N Router TL-WR841N' })],
    { manufacturer: 'TP-Link', model: 'TL-WR841N', kind: 'router', sure: true },
  ],
  'its page': [
    [front({ title: 'TL-WR841N' })],
    { manufacturer: 'TP-Link', model: 'TL-WR841N', kind: 'router', sure: true },
  ],
  'a repeater by its page': [
    [front({ title: 'TP-Link RE450' })],
    { manufacturer: 'TP-Link', model: 'RE450', kind: 'access-point', sure: true },
  ],
  'a page of something else by the same maker': [
    [front({ title: 'TP-Link Community' })],
    { manufacturer: 'TP-Link' },
  ],
  'its certificate': [
    [certificate('CN=tplinkwifi.net')],
    { manufacturer: 'TP-Link', kind: 'router', sure: true },
  ],
  'a page that only mentions it': [[front({ title: 'Blog', text: 'My TP-Link story' })], {}],
});
