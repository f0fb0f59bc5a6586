import amazon from '../../../scanners/recognisers/amazon.ts';
import { announced, described, hostname, mac, open, recognises } from '../../support/recognition.ts';

recognises(amazon, {
  'a Fire TV': [
    [announced('_amzn-wplay._tcp')],
    { manufacturer: 'Amazon', kind: 'media-player', sure: true },
  ],
  'a Fire TV by its description': [
    [described({ manufacturer: 'Amazon', modelName: 'AFTMM' })],
    { manufacturer: 'Amazon', model: 'AFTMM', kind: 'media-player', sure: true },
  ],
  'an Echo that plays Spotify, without being sure': [
    [mac('00:bb:3a:00:00:01'), announced('_spotify-connect._tcp')],
    { kind: 'voice-assistant' },
  ],
  'an Echo by its name and doors, without being sure': [
    [mac('00:bb:3a:00:00:01'), hostname('amazon-0a1b2c3d4'), open(55443)],
    { manufacturer: 'Amazon', kind: 'voice-assistant' },
  ],
  'a Fire TV with such a name': [
    [mac('00:bb:3a:00:00:01'), hostname('amazon-0a1b2c3d4'), open(8009)],
    { manufacturer: 'Amazon', kind: 'media-player' },
  ],
  'the doors of an Echo on a light of another maker': [[mac('50:c7:bf:00:00:01'), open(55443)], {}],
  'a robot that Alexa can talk to': [[announced('_amzn-alexa._tcp')], {}],
  'a name alone': [[hostname('echo-chamber')], {}],
});
