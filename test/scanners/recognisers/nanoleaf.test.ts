import nanoleaf from '../../../scanners/recognisers/nanoleaf.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(nanoleaf, {
  'its announcement': [
    [announced('_nanoleafapi._tcp', { md: 'NL42', srcvers: '5.1.0' })],
    { manufacturer: 'Nanoleaf', model: 'NL42', firmware: '5.1.0', kind: 'light', sure: true },
  ],
});
