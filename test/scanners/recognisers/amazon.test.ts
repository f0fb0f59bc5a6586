import amazon from '../../../scanners/recognisers/amazon.ts';
import { announced, described, hostname, mac, recognises } from '../../support/recognition.ts';

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
  'a robot that Alexa can talk to': [[announced('_amzn-alexa._tcp')], {}],
  'a name alone': [[hostname('echo-chamber')], {}],
});
