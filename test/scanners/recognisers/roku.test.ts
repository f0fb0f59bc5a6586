import { rokuInfo } from '../../../scanners/probes/roku-info.ts';
import roku from '../../../scanners/recognisers/roku.ts';
import { saw } from '../../support/observations.ts';
import { recognises, replied } from '../../support/recognition.ts';

recognises(roku, {
  'a television that says so': [
    [
      replied('roku:ecp', 'Roku/12.5.0 UPnP/1.0 Roku/12.5.0'),
      saw(rokuInfo, { state: 'open', model: 'TCL Roku TV', firmware: '12.5.0', isTv: true }),
    ],
    { manufacturer: 'Roku', model: 'TCL Roku TV', firmware: '12.5.0', kind: 'tv', sure: true },
  ],
  'a player by its search target': [
    [replied('roku:ecp')],
    { manufacturer: 'Roku', kind: 'media-player', sure: true },
  ],
});
