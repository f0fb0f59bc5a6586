import westernDigital from '../../../scanners/recognisers/western-digital.ts';
import { described, hostname, mac, open, recognises } from '../../support/recognition.ts';

recognises(westernDigital, {
  'its host name': [[hostname('WDMyCloud')], { manufacturer: 'Western Digital', kind: 'nas', sure: true }],
  'its description': [
    [described({ manufacturer: 'Western Digital Corporation', modelName: 'WDMyCloudEX2Ultra' })],
    { manufacturer: 'Western Digital', model: 'WDMyCloudEX2Ultra', kind: 'nas', sure: true },
  ],
  'shared folders on its hardware, without being sure': [
    [mac('00:14:ee:00:00:01'), open(445)],
    { kind: 'nas' },
  ],
});
