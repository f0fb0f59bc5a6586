import { homeAssistantInfo } from '../probes/home-assistant-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, page } from './signs.ts';

export default recogniseBy(
  'home-assistant',
  on(announces('_home-assistant._tcp'), {
    manufacturer: 'Home Assistant',
    firmware: ({ txt }) => txt['version'],
    name: ({ txt }) => txt['location_name'],
    kind: 'hub',
    confidence: 0.9,
  }),
  on(answered(homeAssistantInfo), { manufacturer: 'Home Assistant', kind: 'hub', confidence: 0.85 }),
  on(page({ title: 'Home Assistant*' }), { manufacturer: 'Home Assistant', kind: 'hub', confidence: 0.82 }),
  on(announces(['_zwave-js-server._tcp', '_zigbee-coordinator._tcp', '_slzb-06._tcp', '_uzg-01._tcp']), {
    kind: 'hub',
    confidence: 0.75,
  }),
  on(page({ title: ['openHAB*', 'Domoticz*', 'ioBroker*', 'Homebridge*', 'Hubitat*'] }), {
    kind: 'hub',
    confidence: 0.78,
  }),
);
