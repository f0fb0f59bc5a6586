import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, named } from './signs.ts';

/** Solar, batteries, chargers and meters. */
const makers: readonly (readonly [words: readonly string[], name: string, kind: Kind])[] = [
  [['fronius*'], 'Fronius', 'solar'],
  [['solaredge*'], 'SolarEdge', 'solar'],
  [['sma-*', 'sma *', 'sunny*'], 'SMA', 'solar'],
  [['envoy*'], 'Enphase', 'solar'],
  [['growatt*', 'shinewifi*'], 'Growatt', 'solar'],
  [['powerwall*', 'teg-*'], 'Tesla', 'solar'],
  [['zappi*', 'myenergi*', 'eddi*'], 'myenergi', 'ev-charger'],
  [['go-echarger*', 'goe-*'], 'go-e', 'ev-charger'],
  [['wallbox*'], 'Wallbox', 'ev-charger'],
  [['ohme*'], 'Ohme', 'ev-charger'],
];

const makerOf = (text: string) => makers.find(([words]) => matchesAnyGlob(words, text));

export default recogniseBy(
  'energy',
  on(announces('_enphase-envoy._tcp'), {
    manufacturer: 'Enphase',
    model: () => 'Envoy',
    kind: 'solar',
    confidence: 0.9,
  }),
  on(announces(['_hwenergy._tcp', '_homewizard._tcp']), {
    manufacturer: 'HomeWizard',
    model: ({ txt }) => txt['product_name'] ?? txt['product_type'],
    kind: ({ txt }) => (txt['product_type'] === 'HWE-SKT' ? 'plug' : 'sensor'),
    confidence: 0.9,
  }),
  on(announces('_http._tcp'), {
    manufacturer: ({ instance }) => makerOf(instance)?.[1],
    kind: ({ instance }) => makerOf(instance)?.[2],
    confidence: 0.74,
  }),
  on(named('*'), {
    manufacturer: (host) => makerOf(host)?.[1],
    kind: (host) => makerOf(host)?.[2],
    confidence: 0.66,
  }),
);
