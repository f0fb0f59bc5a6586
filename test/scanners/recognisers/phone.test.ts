import phone from '../../../scanners/recognisers/phone.ts';
import { hostname, mac, open, recognises } from '../../support/recognition.ts';

recognises(phone, {
  'a Samsung by its name': [
    [hostname('Galaxy-S21-5G')],
    { manufacturer: 'Samsung', kind: 'phone', sure: true },
  ],
  'any other by its name, without being sure': [[hostname('android-4f1c2d3e4f5a6b7c')], { kind: 'phone' }],
  'an iPhone by its port, without being sure': [[open(62078)], { manufacturer: 'Apple', kind: 'phone' }],
  'an address made up for privacy, as a guess': [[mac('7a:00:00:00:00:01')], { kind: 'phone' }],
  'a machine inside a computer': [[mac('52:54:00:00:00:01')], {}],
});
