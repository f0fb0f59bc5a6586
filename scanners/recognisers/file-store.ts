import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, greets, hardware, opens, page } from './signs.ts';

/** First pages of stores whose makers have no file of their own. */
const brands: readonly (readonly [words: readonly string[], maker: string])[] = [
  [['ASUSTOR*', 'ADM *'], 'Asustor'],
  [['TerraMaster*', 'TOS Loading*'], 'TerraMaster'],
  [['LinkStation*', 'TeraStation*', 'Buffalo*'], 'Buffalo'],
  [['ReadyNAS*', 'NETGEAR ReadyNAS*'], 'Netgear'],
  [['*Seagate*'], 'Seagate'],
  [['LaCie*'], 'LaCie'],
  [['UGREEN NAS*', 'UGOS*'], 'UGREEN'],
  [['*TrueNAS*', '*FreeNAS*'], 'TrueNAS'],
  [['*openmediavault*'], 'openmediavault'],
];

/** Network storage of any brand, from what it shares. */
export default recogniseBy(
  'file-store',
  on(announces('_adisk._tcp'), { kind: 'nas', confidence: 0.68 }),
  on(withAll(announces('_smb._tcp'), announces('_afpovertcp._tcp')), { kind: 'nas', confidence: 0.62 }),
  on(withAll(opens(139, 445), opens(548, 2049, 873)), { kind: 'nas', confidence: 0.64 }),
  on(withAll(opens(139, 445), opens(8200, 32400)), { kind: 'nas', confidence: 0.6 }),
  on(
    page({
      title: [
        '*TrueNAS*',
        '*FreeNAS*',
        '*openmediavault*',
        '*NAS*',
        'Buffalo*',
        '*LinkStation*',
        '*ReadyNAS*',
        '*Seagate*',
      ],
    }),
    { kind: 'nas', confidence: 0.68 },
  ),
  on(
    withAll(
      opens(139, 445),
      hardware(['seagate*', 'buffalo*', 'asustor*', 'lacie*', 'drobo*', 'terra master*', 'shenzhen terra*']),
    ),
    { kind: 'nas', confidence: 0.66 },
  ),
  on(
    describes({
      modelName: ['*NAS*', 'MiniDLNA*', 'ReadyMedia*', 'Windows Media Connect compatible (MiniDLNA)*'],
    }),
    { kind: 'nas', confidence: 0.45 },
  ),
  on(opens(8200), { kind: 'nas', confidence: 0.4 }),
  on(opens(139, 445), { kind: 'nas', confidence: 0.35 }),
  ...brands.map(([words, manufacturer]) =>
    on(page({ title: words }), { manufacturer, kind: 'nas', confidence: 0.74 }),
  ),
  on(withAll(announces('_smb._tcp'), announces('_nfs._tcp')), { kind: 'nas', confidence: 0.5 }),
  on(greets(['*NAS*', '*Shared Storage*', '*Storage FTP*']), { kind: 'nas', confidence: 0.66 }),
);
