import macVendor from '../../../scanners/recognisers/mac-vendor.ts';
import { mac, recognises } from '../../support/recognition.ts';

recognises(macVendor, {
  'a brand that we know by its common name': [[mac('50:c7:bf:00:00:01')], { manufacturer: 'TP-Link' }],
  'a maker of one kind of thing, without being sure': [
    [mac('00:11:32:00:00:01')],
    { manufacturer: 'Synology', kind: 'nas' },
  ],
  'a brand without its legal words': [[mac('60:31:97:00:00:01')], { manufacturer: 'Zyxel', kind: 'router' }],
  'a brand without its brackets': [
    [mac('2c:cf:67:00:00:01')],
    { manufacturer: 'Raspberry Pi', kind: 'computer' },
  ],
  'a radio module says nothing': [[mac('08:3a:8d:00:00:01')], {}],
  'a private address says nothing': [[mac('02:00:00:00:00:01')], {}],
  'a maker of mostly one kind is good for a guess': [
    [mac('74:44:01:00:00:01')],
    { manufacturer: 'Netgear', kind: 'router' },
  ],
  'a maker of cameras only': [[mac('00:02:d1:00:00:01')], { manufacturer: 'Vivotek', kind: 'camera' }],
});
