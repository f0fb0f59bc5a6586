import tunstall from '../../../scanners/recognisers/tunstall.ts';
import { described, front, greeting, hostname, mac, recognises } from '../../support/recognition.ts';

recognises(tunstall, {
  'its name': [[hostname('Lifeline-Digital')], { manufacturer: 'Tunstall', kind: 'telecare', sure: true }],
  'its description': [
    [described({ manufacturer: 'Tunstall Healthcare', modelName: 'Lifeline Smart Hub' })],
    { manufacturer: 'Tunstall', model: 'Lifeline Smart Hub', kind: 'telecare', sure: true },
  ],
  'its page on its hardware': [
    [mac('00:25:fb:00:00:01'), front({ title: 'Lifeline Digital' })],
    { manufacturer: 'Tunstall', model: 'Lifeline Digital', kind: 'telecare', sure: true },
  ],
  'its greeting': [
    [greeting('Tunstall Lifeline login:')],
    { manufacturer: 'Tunstall', kind: 'telecare', sure: true },
  ],
  'a page alone': [[front({ title: 'Lifeline Digital' })], {}],
});
