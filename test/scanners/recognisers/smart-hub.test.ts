import smartHub from '../../../scanners/recognisers/smart-hub.ts';
import { announced, recognises, replied } from '../../support/recognition.ts';

recognises(smartHub, {
  'a bridge': [
    [announced('_lutron._tcp', { systype: 'SmartBridge' })],
    { manufacturer: 'Lutron', kind: 'hub', sure: true },
  ],
  'a remote control hub': [
    [replied('urn:myharmony-com:device:harmony:1')],
    { manufacturer: 'Logitech', model: 'Harmony Hub', kind: 'hub', sure: true },
  ],
});
