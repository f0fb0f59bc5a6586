import { ubiquitiDevice } from '../../../scanners/discovery/ubiquiti.ts';
import ubiquiti from '../../../scanners/recognisers/ubiquiti.ts';
import { saw } from '../../support/observations.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(ubiquiti, {
  'an access point': [
    [
      saw(ubiquitiDevice, {
        version: 2,
        model: 'U7LT',
        firmware: '6.5.28',
        name: 'Landing',
        tellsNetworkName: false,
      }),
    ],
    {
      manufacturer: 'Ubiquiti',
      model: 'U7LT',
      firmware: '6.5.28',
      kind: 'access-point',
      name: 'Landing',
      sure: true,
    },
  ],
  'a router by its description': [
    [described({ manufacturer: 'Ubiquiti Networks', modelName: 'UDM-Pro' })],
    { manufacturer: 'Ubiquiti', model: 'UDM-Pro', kind: 'router', sure: true },
  ],
  'the page of a console, without being sure which': [
    [front({ title: 'UniFi OS' })],
    { manufacturer: 'Ubiquiti', kind: 'router' },
  ],
});
