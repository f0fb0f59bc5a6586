import { sonosInfo } from '../../../scanners/probes/sonos-info.ts';
import sonos from '../../../scanners/recognisers/sonos.ts';
import { saw } from '../../support/observations.ts';
import { announced, recognises, replied } from '../../support/recognition.ts';

recognises(sonos, {
  'its search target': [
    [replied('urn:schemas-upnp-org:device:ZonePlayer:1', 'Linux UPnP/1.0 Sonos/79.1-53290 (ZPS18)')],
    { manufacturer: 'Sonos', model: 'ZPS18', firmware: '79.1-53290', kind: 'speaker', sure: true },
  ],
  'its description before its search target': [
    [
      replied('urn:schemas-upnp-org:device:ZonePlayer:1', 'Linux UPnP/1.0 Sonos/79.1-53290 (ZPS18)'),
      saw(sonosInfo, { state: 'open', model: 'Sonos One', firmware: '79.1-53290' }),
    ],
    { manufacturer: 'Sonos', model: 'Sonos One', firmware: '79.1-53290', kind: 'speaker', sure: true },
  ],
  'its announcement': [[announced('_sonos._tcp')], { manufacturer: 'Sonos', kind: 'speaker', sure: true }],
});
