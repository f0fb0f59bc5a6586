import virginMedia from '../../../scanners/recognisers/virgin-media.ts';
import { front, recognises } from '../../support/recognition.ts';

recognises(virginMedia, {
  'its page': [
    [front({ title: 'Virgin Media Hub 3' })],
    { manufacturer: 'Virgin Media', model: 'Hub 3', kind: 'router', sure: true },
  ],
  'a page that only mentions it': [[front({ title: 'Bills', text: 'Virgin Media bills' })], {}],
});
