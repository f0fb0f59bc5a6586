import ownNames from '../../../scanners/recognisers/own-names.ts';
import { announced, described, hostname, recognises } from '../../support/recognition.ts';

recognises(ownNames, {
  'the Cast name before the host name': [
    [hostname('kitchen-display'), announced('_googlecast._tcp', { fn: 'Kitchen display' })],
    { name: 'Kitchen display' },
  ],
  'the HomeKit name before the UPnP name': [
    [described({ friendlyName: 'Wemo Switch' }), announced('_hap._tcp', {}, 'Lamp by the door')],
    { name: 'Lamp by the door' },
  ],
  'a television without its label': [
    [described({ friendlyName: '[TV] Samsung 7 Series (43)' })],
    { name: 'Samsung 7 Series (43)' },
  ],
  'the host name where nothing better is known': [[hostname('amelias-laptop')], { name: 'amelias-laptop' }],
  'a readable name before one that a machine made': [
    [hostname('2f402f80-da50-11e1-9b23-001788000001'), hostname('hub')],
    { name: 'hub' },
  ],
  'a workstation without its hardware address': [
    [announced('_workstation._tcp', {}, 'attic [b8:27:eb:00:00:01]')],
    { name: 'attic' },
  ],
  'a sound receiver without its hardware address': [
    [announced('_raop._tcp', {}, '5CAAFD000001@Bathroom')],
    { name: 'Bathroom' },
  ],
});
