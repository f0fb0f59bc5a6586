import canon from '../../../scanners/recognisers/canon.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(canon, {
  'its web server': [
    [front({ server: 'KS_HTTP/1.0' })],
    { manufacturer: 'Canon', kind: 'printer', sure: true },
  ],
  'a photo camera': [
    [described({ manufacturer: 'CANON INC.', modelName: 'EOS R6' })],
    { manufacturer: 'Canon', model: 'EOS R6', kind: 'camera', sure: true },
  ],
});
