import linksys from '../../../scanners/recognisers/linksys.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(linksys, {
  'its description': [
    [described({ manufacturer: 'Linksys', modelName: 'Linksys Router', modelNumber: 'EA7500' })],
    { manufacturer: 'Linksys', model: 'EA7500', kind: 'router', sure: true },
  ],
  'an old one by its login realm': [
    [front({ realm: 'WRT54G' })],
    { manufacturer: 'Linksys', model: 'WRT54G', kind: 'router', sure: true },
  ],
});
