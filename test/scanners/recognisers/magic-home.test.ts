import { magicHomeDevice } from '../../../scanners/discovery/magic-home.ts';
import magicHome from '../../../scanners/recognisers/magic-home.ts';
import { saw } from '../../support/observations.ts';
import { hostname, open, recognises } from '../../support/recognition.ts';

recognises(magicHome, {
  'a light by its answer': [
    [saw(magicHomeDevice, { mac: 'b4:e8:42:00:00:01', model: 'AK001-ZJ2149' })],
    { manufacturer: 'Magic Home', model: 'AK001-ZJ2149', kind: 'light', sure: true },
  ],
  'a solar logger with the same radio module is none': [
    [saw(magicHomeDevice, { mac: 'ac:cf:23:00:00:01', model: 'HF-LPB100' })],
    {},
  ],
  'a port alone, without being sure': [[open(5577)], { kind: 'light' }],
  'a name of its own': [[hostname('LEDnet0033A1B2C3')], {}],
  'the name that the maker gives': [[hostname('LEDENET123')], { manufacturer: 'Magic Home', kind: 'light' }],
});
