import synology from '../../../scanners/recognisers/synology.ts';
import { announced, described, recognises } from '../../support/recognition.ts';

recognises(synology, {
  'its announcement': [
    [
      announced('_http._tcp', {
        vendor: 'Synology',
        model: 'DS220+',
        version_major: '7',
        version_minor: '2',
        version_build: '64570',
      }),
    ],
    { manufacturer: 'Synology', model: 'DS220+', firmware: '7.2.64570', kind: 'nas', sure: true },
  ],
  'its description': [
    [described({ manufacturer: 'Synology Inc.', modelName: 'DS218+' })],
    { manufacturer: 'Synology', model: 'DS218+', kind: 'nas', sure: true },
  ],
  'its router': [
    [described({ manufacturer: 'Synology', modelName: 'RT2600ac' })],
    { manufacturer: 'Synology', model: 'RT2600ac', kind: 'router', sure: true },
  ],
});
