import { assistiveDevice } from '../knowledge/assistive.ts';
import { on, recogniseBy, withAll } from './pattern.ts';
import { describes, hardware, named } from './signs.ts';

/**
 * Care alarms, medical devices, alarms and locks, by who made them. Somebody's safety may hang on them, so a hint is
 * enough: what is taken for one is treated with more care and never with less.
 */
export default recogniseBy(
  'care-device',
  on(hardware('*'), { kind: (maker) => assistiveDevice({ macVendor: maker })?.kind, confidence: 0.5 }),
  on(withAll(named(['eliza*', 'careium*']), hardware(['doro*', 'careium*', 'caretech*'])), {
    kind: 'telecare',
    confidence: 0.74,
  }),
  on(describes({ manufacturer: '?*' }), {
    kind: ({ manufacturer, modelName }) =>
      assistiveDevice({
        ...(manufacturer && { manufacturer }),
        ...(modelName && { model: modelName }),
      })?.kind,
    confidence: 0.78,
  }),
);
