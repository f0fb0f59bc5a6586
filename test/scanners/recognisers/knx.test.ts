import { knxGateway } from '../../../scanners/discovery/knx.ts';
import knx from '../../../scanners/recognisers/knx.ts';
import { saw } from '../../support/observations.ts';
import { recognises } from '../../support/recognition.ts';

recognises(knx, {
  'a gateway of any brand': [
    [
      saw(knxGateway, {
        name: 'KNX IP Interface',
        serial: '00c5',
        busAddress: '1.1.0',
        programming: false,
        services: [2],
      }),
    ],
    { model: 'KNX IP Interface', kind: 'hub', sure: true },
  ],
});
