import xbox from '../../../scanners/recognisers/xbox.ts';
import { described, hostname, recognises } from '../../support/recognition.ts';

recognises(xbox, {
  'its host name': [[hostname('XBOX-SystemOS')], { manufacturer: 'Microsoft', kind: 'console', sure: true }],
  'its description': [
    [
      described({
        manufacturer: 'Microsoft Corporation',
        modelName: 'Xbox One',
        friendlyName: 'Xbox-SystemOS',
      }),
    ],
    { manufacturer: 'Microsoft', model: 'Xbox One', kind: 'console', sure: true },
  ],
});
