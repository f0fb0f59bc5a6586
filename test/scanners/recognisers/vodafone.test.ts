import vodafone from '../../../scanners/recognisers/vodafone.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(vodafone, {
  'its page': [
    [front({ title: 'Vodafone Wi-Fi Hub' })],
    { manufacturer: 'Vodafone', kind: 'router', sure: true },
  ],
  'its description': [
    [described({ manufacturer: 'Vodafone', modelName: 'THG3000' })],
    { manufacturer: 'Vodafone', model: 'THG3000', kind: 'router', sure: true },
  ],
});
