import playstation from '../../../scanners/recognisers/playstation.ts';
import { hostname, recognises } from '../../support/recognition.ts';

recognises(playstation, {
  'its host name': [[hostname('PS5-A1B2C3')], { manufacturer: 'PlayStation', kind: 'console', sure: true }],
});
