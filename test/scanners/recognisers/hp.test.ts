import hp from '../../../scanners/recognisers/hp.ts';
import { agent, front, hostname, recognises } from '../../support/recognition.ts';

recognises(hp, {
  'its web server': [
    [
      front({
        server: 'HP HTTP Server; HP OfficeJet Pro 8020 series - 1KR57B; Serial Number: TH00000001; Built:',
      }),
    ],
    { manufacturer: 'HP', model: 'HP OfficeJet Pro 8020 series', kind: 'printer', sure: true },
  ],
  'its SNMP agent': [
    [agent('HP ETHERNET MULTI-ENVIRONMENT,ROM none,JETDIRECT,JD153')],
    { manufacturer: 'HP', kind: 'printer', sure: true },
  ],
  'a name alone': [[hostname('HPA1B2C3')], {}],
});
