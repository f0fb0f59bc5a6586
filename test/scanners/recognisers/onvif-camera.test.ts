import { wsdMatch } from '../../../scanners/discovery/ws-discovery.ts';
import onvifCamera from '../../../scanners/recognisers/onvif-camera.ts';
import { saw } from '../../support/observations.ts';
import { front, greeting, open, recognises } from '../../support/recognition.ts';

recognises(onvifCamera, {
  'by its scopes': [
    [
      saw(wsdMatch, {
        endpoint: 'urn:uuid:1',
        types: ['NetworkVideoTransmitter'],
        addresses: [],
        scopes: [],
        name: 'Gate',
        hardware: 'C1',
      }),
    ],
    { kind: 'camera', model: 'C1', name: 'Gate', sure: true },
  ],
  'by its login realm, without being sure': [[front({ realm: 'IP Camera(C6F0)' })], { kind: 'camera' }],
  'by a port, without being sure': [[open(34567)], { kind: 'camera' }],
  'by its greeting, without being sure': [
    [greeting('GeoVision IP Camera FTP server ready.')],
    { kind: 'camera' },
  ],
});
