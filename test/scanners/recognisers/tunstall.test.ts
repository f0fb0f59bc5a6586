import tunstall from '../../../scanners/recognisers/tunstall.ts';
import { described, hostname, recognises } from '../../support/recognition.ts';

recognises(tunstall, {
  'its name': [[hostname('Lifeline-Digital')], { manufacturer: 'Tunstall', kind: 'telecare', sure: true }],
  'its description': [
    [described({ manufacturer: 'Tunstall Healthcare', modelName: 'Lifeline Smart Hub' })],
    { manufacturer: 'Tunstall', model: 'Lifeline Smart Hub', kind: 'telecare', sure: true },
  ],
});
