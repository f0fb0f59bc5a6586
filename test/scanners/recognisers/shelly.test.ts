import { shellyInfo } from '../../../scanners/probes/shelly-info.ts';
import shelly from '../../../scanners/recognisers/shelly.ts';
import { saw } from '../../support/observations.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(shelly, {
  'a plug of the first generation': [
    [announced('_http._tcp', {}, 'shellyplug-s-041234')],
    { manufacturer: 'Shelly', model: 'shellyplug-s', kind: 'plug', sure: true },
  ],
  'a relay by its announcement': [
    [announced('_shelly._tcp', { gen: '2', app: 'Plus1', ver: '1.0.8' }, 'shellyplus1-a8032ab12345')],
    { manufacturer: 'Shelly', model: 'Plus1', firmware: '1.0.8', kind: 'plug', sure: true },
  ],
  'its own information': [
    [
      saw(shellyInfo, {
        state: 'open',
        generation: 2,
        model: 'SNSW-001X16EU',
        app: 'Plus1',
        firmware: '1.0.8',
        login: false,
      }),
    ],
    { manufacturer: 'Shelly', model: 'SNSW-001X16EU', firmware: '1.0.8', kind: 'plug', sure: true },
  ],
  'a light': [
    [saw(shellyInfo, { state: 'open', generation: 1, model: 'SHBLB-1', login: false })],
    { manufacturer: 'Shelly', model: 'SHBLB-1', kind: 'light', sure: true },
  ],
  'a sensor by its name': [
    [hostname('shellyht-a1b2c3')],
    { manufacturer: 'Shelly', model: 'shellyht', kind: 'sensor' },
  ],
});
