import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { fritzboxInfo } from '../probes/fritzbox-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { answered, describes, named, page, replies } from './signs.ts';

const kindOf = (model: string | undefined): Kind =>
  matchesAnyGlob(['*Repeater*', '*Powerline*'], model) ? 'access-point' : 'router';

/** `FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.07.57`: the model, and the firmware after the model's own number. */
const modelIn = (server: string | undefined) =>
  /AVM (FRITZ![\w !-]{2,40}?)(?: \(UI\))? \d{1,3}\.\d/i.exec(server ?? '')?.[1];
const firmwareIn = (server: string | undefined) =>
  / \d{1,3}\.(\d{2}\.\d{2}(?:\.\d{1,3})?)\s*$/.exec(server ?? '')?.[1];

export default recogniseBy(
  'fritzbox',
  on(answered(fritzboxInfo), {
    manufacturer: 'AVM',
    model: ({ hardware, name }) => hardware ?? name,
    firmware: ({ firmware }) => firmware,
    kind: ({ hardware, name }) => kindOf(hardware ?? name),
    confidence: 0.96,
  }),
  on(replies({ server: '*FRITZ!*' }), {
    manufacturer: 'AVM',
    model: ({ server }) => modelIn(server),
    firmware: ({ server }) => firmwareIn(server),
    kind: ({ server }) => kindOf(modelIn(server)),
    confidence: 0.9,
  }),
  on(describes({ manufacturer: 'AVM*' }), {
    manufacturer: 'AVM',
    model: ({ modelName }) => modelName,
    kind: ({ modelName }) => kindOf(modelName),
    confidence: 0.92,
  }),
  on(page({ title: 'FRITZ!*' }), {
    manufacturer: 'AVM',
    kind: ({ title }) => kindOf(title),
    confidence: 0.86,
  }),
  on(named(['fritz', 'fritzbox*']), { manufacturer: 'AVM', kind: 'router', confidence: 0.7 }),
);
