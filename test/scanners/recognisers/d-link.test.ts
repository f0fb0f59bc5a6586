import dLink from '../../../scanners/recognisers/d-link.ts';
import { described, front, recognises } from '../../support/recognition.ts';

recognises(dLink, {
  'a camera by its login realm': [
    [front({ realm: 'DCS-932L' })],
    { manufacturer: 'D-Link', model: 'DCS-932L', kind: 'camera', sure: true },
  ],
  'a router by its description': [
    [described({ manufacturer: 'D-Link Corporation', modelName: 'D-Link Router DIR-825' })],
    { manufacturer: 'D-Link', model: 'DIR-825', kind: 'router', sure: true },
  ],
});
