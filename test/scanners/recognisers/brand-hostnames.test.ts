import brandHostnames from '../../../scanners/recognisers/brand-hostnames.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(brandHostnames, {
  'a heating hub': [[hostname('WiserHeat03C4D2')], { manufacturer: 'Drayton', kind: 'hub' }],
  'a lock': [[hostname('Nuki_Bridge_1A2B3C4D')], { manufacturer: 'Nuki', kind: 'lock' }],
  'names that several makers use tell the kind only': [[hostname('solax-x1')], { kind: 'solar' }],
  'a page that it announces': [
    [announced('_http._tcp', {}, 'Twinkly_0A1B2C')],
    { manufacturer: 'Twinkly', kind: 'light' },
  ],
  'a girl called Aria has a laptop': [[hostname('aria-laptop')], {}],
  'a computer at a Miele shop': [[hostname('mielenz-pc')], {}],
  'a name inside another': [[hostname('my-easee-notes')], {}],
});
