import { homekitCategory } from '../knowledge/homekit-categories.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces } from './signs.ts';

const accessory = announces(['_hap._tcp', '_hap._udp']);

/** Switches sit in walls and on plugs, bridges of software speak for anything: these categories are only hints. */
const loose: ReadonlySet<string> = new Set(['4', '8', '12', '13', '15', '27', '32', '34']);

const kindOf = (category: string | undefined) => {
  const kind = category === undefined ? undefined : homekitCategory(category)?.kind;
  return kind === 'unknown' ? undefined : kind;
};

export default recogniseBy(
  'homekit-accessory',
  on(accessory, {
    kind: ({ txt }) => (loose.has(txt['ci'] ?? '') ? undefined : kindOf(txt['ci'])),
    confidence: 0.82,
  }),
  on(accessory, { kind: ({ txt }) => kindOf(txt['ci']), confidence: 0.6 }),
  on(accessory, { model: ({ txt }) => txt['md'], confidence: 0.6 }),
);
