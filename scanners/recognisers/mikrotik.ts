import type { Kind } from '../core/model.ts';
import { mikrotikAnnouncement } from '../discovery/mikrotik.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { agent, describes, opens, page, secureShell } from './signs.ts';

/** Cube, wAP and cAP boards are access points, CRS and CSS are switches; all else routes. */
function kindOf(board: string | undefined): Kind {
  if (matchesAnyGlob(['CRS*', 'CSS*'], board)) return 'switch';
  return matchesAnyGlob(['*cAP*', '*wAP*', 'RBwAP*', 'RBcAP*', 'SXT*', 'LHG*'], board)
    ? 'access-point'
    : 'router';
}

export default recogniseBy(
  'mikrotik',
  on(
    sign(mikrotikAnnouncement, (router) => router),
    {
      manufacturer: 'MikroTik',
      model: ({ board }) => board,
      firmware: ({ version }) => version,
      kind: ({ board }) => kindOf(board),
      name: ({ identity }) => (identity === 'MikroTik' ? undefined : identity),
      confidence: 0.94,
    },
  ),
  on(agent('RouterOS*'), {
    manufacturer: 'MikroTik',
    model: (text) => /^RouterOS (\S{1,40})/.exec(text)?.[1],
    kind: 'router',
    confidence: 0.88,
  }),
  on(page({ title: ['RouterOS*', 'WebFig*'] }), {
    manufacturer: 'MikroTik',
    kind: 'router',
    confidence: 0.86,
  }),
  on(describes({ manufacturer: 'MikroTik*' }), {
    manufacturer: 'MikroTik',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.86,
  }),
  on(secureShell('ROSSSH*'), { manufacturer: 'MikroTik', kind: 'router', confidence: 0.8 }),
  on(opens(8291), { manufacturer: 'MikroTik', confidence: 0.5 }),
);
