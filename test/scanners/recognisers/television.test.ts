import television from '../../../scanners/recognisers/television.ts';
import { announced, described, hostname, recognises } from '../../support/recognition.ts';

recognises(television, {
  'by its description': [
    [
      described({
        manufacturer: 'Panasonic',
        modelName: 'Panasonic VIErA',
        deviceTypes: ['urn:schemas-upnp-org:device:MediaRenderer:1'],
      }),
    ],
    { manufacturer: 'Panasonic', model: 'Panasonic VIErA', kind: 'tv', sure: true },
  ],
  'a Philips by its announcement': [
    [announced('_philipstv_s_rpc._tcp')],
    { manufacturer: 'Philips', kind: 'tv', sure: true },
  ],
  'an unknown one by its name, without being sure': [[hostname('Smart-TV-2')], { kind: 'tv' }],
});
