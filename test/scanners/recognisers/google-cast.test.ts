import { castInfo } from '../../../scanners/probes/cast-info.ts';
import googleCast from '../../../scanners/recognisers/google-cast.ts';
import { saw } from '../../support/observations.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(googleCast, {
  'a Chromecast': [
    [announced('_googlecast._tcp', { md: 'Chromecast Ultra', ca: '201221' })],
    { manufacturer: 'Google', model: 'Chromecast Ultra', kind: 'media-player', sure: true },
  ],
  'a speaker that listens': [
    [announced('_googlecast._tcp', { md: 'Google Nest Mini', ca: '199172' })],
    { manufacturer: 'Google', model: 'Google Nest Mini', kind: 'voice-assistant', sure: true },
  ],
  'a television of another maker': [
    [announced('_googlecast._tcp', { md: 'BRAVIA 4K UR2', ca: '201221' })],
    { manufacturer: 'Sony', model: 'BRAVIA 4K UR2', kind: 'tv', sure: true },
  ],
  'a model never heard of, by its capabilities': [
    [announced('_googlecast._tcp', { md: 'Quux One', ca: '4' })],
    { model: 'Quux One', kind: 'speaker' },
  ],
  'a group of speakers': [[announced('_googlecast._tcp', { md: 'Google Cast Group', ca: '199204' })], {}],
  'its own information': [
    [
      saw(castInfo, {
        state: 'open',
        tls: true,
        status: 200,
        model: 'Chromecast',
        build: '1.56.281627',
        tells: { networkName: false, accessPoint: false, location: false, publicKey: false },
      }),
    ],
    {
      manufacturer: 'Google',
      model: 'Chromecast',
      kind: 'media-player',
      firmware: '1.56.281627',
      sure: true,
    },
  ],
});
