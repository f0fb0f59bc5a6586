import sky from '../../../scanners/recognisers/sky.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(sky, {
  'its page': [[front({ title: 'Sky Hub' })], { manufacturer: 'Sky', kind: 'router', sure: true }],
  'its login realm': [[front({ realm: 'SR102' })], { manufacturer: 'Sky', kind: 'router', sure: true }],
  'a television box': [
    [described({ manufacturer: 'Sky', friendlyName: 'Sky Q Silver', modelName: 'SKY+HD' })],
    { manufacturer: 'Sky', model: 'SKY+HD', kind: 'media-player', sure: true },
  ],
});
