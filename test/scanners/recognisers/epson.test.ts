import epson from '../../../scanners/recognisers/epson.ts';
import { front, hostname, recognises } from '../../support/recognition.ts';

recognises(epson, {
  'its web server': [
    [front({ server: 'EPSON_Linux UPnP/1.0 Epson UPnP SDK/1.0' })],
    { manufacturer: 'Epson', kind: 'printer', sure: true },
  ],
  'its host name': [[hostname('EPSONA1B2C3')], { manufacturer: 'Epson', kind: 'printer', sure: true }],
});
