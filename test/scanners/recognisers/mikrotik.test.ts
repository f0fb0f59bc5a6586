import { mikrotikAnnouncement } from '../../../scanners/discovery/mikrotik.ts';
import mikrotik from '../../../scanners/recognisers/mikrotik.ts';
import { saw } from '../../support/observations.ts';
import { agent, open, recognises } from '../../support/recognition.ts';

recognises(mikrotik, {
  'its announcement': [
    [
      saw(mikrotikAnnouncement, {
        mac: '74:4d:28:00:00:01',
        identity: 'Attic',
        version: '6.49.7 (stable)',
        board: 'RBD52G-5HacD2HnD',
      }),
    ],
    {
      manufacturer: 'MikroTik',
      model: 'RBD52G-5HacD2HnD',
      firmware: '6.49.7 (stable)',
      kind: 'router',
      name: 'Attic',
      sure: true,
    },
  ],
  'its SNMP agent': [
    [agent('RouterOS hAP ac lite')],
    { manufacturer: 'MikroTik', model: 'hAP', kind: 'router', sure: true },
  ],
  'a port alone, without being sure': [[open(8291)], { manufacturer: 'MikroTik' }],
});
