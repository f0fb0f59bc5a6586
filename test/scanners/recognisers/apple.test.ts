import apple from '../../../scanners/recognisers/apple.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(apple, {
  'an Apple TV': [
    [announced('_airplay._tcp', { model: 'AppleTV6,2', osvers: '17.4' })],
    { manufacturer: 'Apple', model: 'Apple TV 4K', kind: 'media-player', firmware: '17.4', sure: true },
  ],
  'a HomePod': [
    [announced('_raop._tcp', { am: 'AudioAccessory5,1' })],
    { manufacturer: 'Apple', model: 'HomePod mini', kind: 'voice-assistant', sure: true },
  ],
  'a Mac': [
    [announced('_companion-link._tcp', { rpmd: 'Mac14,2' })],
    { manufacturer: 'Apple', model: 'Mac14,2', kind: 'computer', sure: true },
  ],
  'a phone by its name': [[hostname('Amelias-iPhone')], { manufacturer: 'Apple', kind: 'phone' }],
  'a network store that calls itself a Mac': [[announced('_device-info._tcp', { model: 'MacSamba' })], {}],
  'a receiver that only speaks AirPlay': [[announced('_raop._tcp', { am: 'ShairportSync' })], {}],
  'a file server that calls itself a Mac': [
    [announced('_device-info._tcp', { model: 'MacPro7,1' })],
    { kind: 'computer' },
  ],
});
