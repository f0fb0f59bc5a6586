import homeAssistant from '../../../scanners/recognisers/home-assistant.ts';
import { announced, front, recognises } from '../../support/recognition.ts';

recognises(homeAssistant, {
  'its announcement': [
    [announced('_home-assistant._tcp', { version: '2024.6.1', location_name: 'Our home' })],
    { manufacturer: 'Home Assistant', firmware: '2024.6.1', name: 'Our home', kind: 'hub', sure: true },
  ],
  "another hub of one's own": [[front({ title: 'openHAB' })], { kind: 'hub', sure: true }],
});
