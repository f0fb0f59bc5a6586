import esphome from '../../../scanners/recognisers/esphome.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(esphome, {
  "a project of one's own": [
    [announced('_esphomelib._tcp', { version: '2024.6.0', board: 'esp32dev' }, 'greenhouse')],
    { manufacturer: 'ESPHome', model: 'esp32dev', firmware: '2024.6.0', kind: 'sensor' },
  ],
  'a product that is built on it': [
    [
      announced(
        '_esphomelib._tcp',
        { version: '2024.6.0', project_name: 'athom.smart-plug-v2', project_version: '1.1' },
        'athom-plug',
      ),
    ],
    { manufacturer: 'athom', model: 'smart-plug-v2', firmware: '1.1', kind: 'plug' },
  ],
});
