import { esphomeInfo } from '../probes/esphome-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered } from './signs.ts';

/** Projects that people build themselves or that small makers sell; the board is a module, so nothing tells the kind. */
export default recogniseBy(
  'esphome',
  on(announces('_esphomelib._tcp'), {
    manufacturer: ({ txt }) => projectMaker(txt['project_name']) ?? 'ESPHome',
    model: ({ txt }) => txt['project_name']?.split('.').slice(1).join('.') || txt['board'],
    firmware: ({ txt }) => txt['project_version'] ?? txt['version'],
    confidence: 0.88,
  }),
  on(answered(esphomeInfo), { manufacturer: 'ESPHome', kind: 'sensor', confidence: 0.5 }),
  on(announces('_esphomelib._tcp'), { kind: 'sensor', confidence: 0.5 }),
  on(announces('_esphomelib._tcp', { instance: ['*plug*', '*socket*', '*outlet*'] }), {
    kind: 'plug',
    confidence: 0.6,
  }),
  on(announces('_esphomelib._tcp', { instance: ['*light*', '*lamp*', '*led*'] }), {
    kind: 'light',
    confidence: 0.6,
  }),
);

/** A project is called `maker.product`. */
function projectMaker(project: string | undefined): string | undefined {
  const [maker, product] = project?.split('.') ?? [];
  return maker && product ? maker : undefined;
}
