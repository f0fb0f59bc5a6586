import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, describes, page } from './signs.ts';

const kinds: readonly (readonly [models: readonly string[], kind: Kind])[] = [
  [['DCS-*'], 'camera'],
  [['DNR-*'], 'camera'],
  [['DSP-*'], 'plug'],
  [['DNS-*'], 'nas'],
  [['DGS-*', 'DES-*'], 'switch'],
  [['DAP-*', 'DRA-*'], 'access-point'],
  [['DIR-*', 'DSL-*', 'DSR-*', 'DWR-*', 'COVR-*', 'R15*', 'M15*'], 'router'],
];

const kindOf = (model: string | undefined) => kinds.find(([models]) => matchesAnyGlob(models, model))?.[1];
const modelIn = (text: string | undefined) =>
  /\b(?:DCS|DNR|DSP|DNS|DGS|DES|DAP|DRA|DIR|DSL|DSR|DWR|COVR)-\w{2,12}/i.exec(text ?? '')?.[0];

export default recogniseBy(
  'd-link',
  on(describes({ manufacturer: 'D-Link*' }), {
    manufacturer: 'D-Link',
    model: ({ modelName }) => modelIn(modelName) ?? modelName,
    kind: ({ modelName }) => kindOf(modelIn(modelName)),
    confidence: 0.9,
  }),
  on(page({ realm: ['DCS-*', 'DIR-*', 'DAP-*', 'DNS-*', 'DSR-*', 'D-Link*'] }), {
    manufacturer: 'D-Link',
    model: ({ challenges }) => modelIn(challenges[0]?.realm),
    kind: ({ challenges }) => kindOf(modelIn(challenges[0]?.realm)),
    confidence: 0.84,
  }),
  on(page({ title: ['D-LINK*', 'DIR-*', 'DCS-*', 'DAP-*'] }), {
    manufacturer: 'D-Link',
    model: ({ title }) => modelIn(title),
    kind: ({ title }) => kindOf(modelIn(title)),
    confidence: 0.82,
  }),
  on(page({ server: 'dcs-lig-httpd*' }), { manufacturer: 'D-Link', kind: 'camera', confidence: 0.82 }),
  on(announces(['_dcp._tcp', '_d-link._tcp', '_http._tcp'], { txt: { model_number: '*-*' } }), {
    manufacturer: 'D-Link',
    model: ({ txt }) => txt['model_number'],
    kind: ({ txt }) => kindOf(txt['model_number']),
    confidence: 0.8,
  }),
);
