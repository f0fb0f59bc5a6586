import { tasmotaStatus } from '../../../scanners/probes/tasmota-status.ts';
import tasmota from '../../../scanners/recognisers/tasmota.ts';
import { saw } from '../../support/observations.ts';
import { front, recognises } from '../../support/recognition.ts';

recognises(tasmota, {
  'its web server': [
    [front({ server: 'Tasmota/13.4.0 (ESP8266EX)' })],
    { manufacturer: 'Tasmota', firmware: '13.4.0', kind: 'plug' },
  ],
  'its own page': [
    [
      saw(tasmotaStatus, {
        state: 'open',
        open: true,
        firmware: '13.4.0',
        module: 'Sonoff Basic',
        name: 'Lamp',
      }),
    ],
    { manufacturer: 'Tasmota', model: 'Sonoff Basic', firmware: '13.4.0', kind: 'plug', name: 'Lamp' },
  ],
});
