import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { describes, named, page } from './signs.ts';

interface Brand {
  readonly maker: string;
  /** Of the first page, or where it asks for the login. */
  readonly words: readonly string[];
  /** What it writes as its maker over UPnP. */
  readonly manufacturers?: readonly string[];
  readonly hosts?: readonly string[];
}

/** Makers of routers without a file of their own: each puts its name on the first page. */
const brands: readonly Brand[] = [
  {
    maker: 'DrayTek',
    words: ['Vigor*', 'DrayTek*', 'VigorAP*'],
    manufacturers: ['DrayTek*'],
    hosts: ['vigor*', 'draytek*'],
  },
  { maker: 'Tenda', words: ['Tenda*', 'TENDA*'], manufacturers: ['Tenda*'], hosts: ['tendawifi*'] },
  { maker: 'Mercusys', words: ['Mercusys*', 'MERCUSYS*'], manufacturers: ['MERCUSYS*'] },
  { maker: 'GL.iNet', words: ['GL.iNet*', 'GL-iNet*'], manufacturers: ['GL.iNet*'], hosts: ['gl-*'] },
  { maker: 'Keenetic', words: ['Keenetic*'], manufacturers: ['Keenetic*'], hosts: ['keenetic*'] },
  { maker: 'Teltonika', words: ['Teltonika*'], manufacturers: ['Teltonika*'] },
  { maker: 'Peplink', words: ['Peplink*', 'Pepwave*'], manufacturers: ['Peplink*'] },
  { maker: 'Huawei', words: ['HG8???*', 'HG6??*', 'HG5??*', 'HUAWEI HiLink*', 'Huawei Home Gateway*'] },
  { maker: 'ZTE', words: ['ZXHN*', 'ZXV10*', 'F6??', 'F6???'], manufacturers: ['ZTE*'] },
  {
    maker: 'Technicolor',
    words: ['Technicolor*', 'Thomson Gateway*'],
    manufacturers: ['Technicolor*', 'THOMSON*'],
  },
  { maker: 'Sagemcom', words: ['Sagemcom*', 'F@st*'], manufacturers: ['Sagemcom*', 'SAGEMCOM*'] },
  { maker: 'Arris', words: ['ARRIS*', 'Touchstone*'], manufacturers: ['ARRIS*'] },
  { maker: 'Hitron', words: ['Hitron*'], manufacturers: ['Hitron*'] },
  { maker: 'Google', words: ['Google Wifi*', 'Google OnHub*'], hosts: ['onhub*', 'googlewifi*'] },
  { maker: 'Plume', words: ['Plume*'], hosts: ['plume-*'] },
  { maker: 'devolo', words: ['devolo*'], hosts: ['devolo-*'] },
  { maker: 'Netgate', words: ['pfSense*'], hosts: ['pfsense*'] },
  { maker: 'OPNsense', words: ['*OPNsense*'], hosts: ['opnsense*'] },
  { maker: 'Starlink', words: ['Starlink*'], hosts: ['starlink*'] },
];

/** Repeaters and powerline adapters share their makers' pages. */
const kindOf = (text: string | undefined): Kind =>
  matchesAnyGlob(['*repeater*', '*extender*', '*access point*', 'VigorAP*', '*powerline*'], text)
    ? 'access-point'
    : 'router';

export default recogniseBy(
  'router-brands',
  ...brands.flatMap(({ maker, words, manufacturers, hosts }) => [
    on(page({ title: words }), {
      manufacturer: maker,
      kind: ({ title }) => kindOf(title),
      confidence: 0.76,
    }),
    on(page({ realm: words }), { manufacturer: maker, kind: 'router', confidence: 0.72 }),
    ...(manufacturers
      ? [
          on(describes({ manufacturer: manufacturers, deviceType: '*:InternetGatewayDevice:*' }), {
            manufacturer: maker,
            model: ({ modelName }) => modelName,
            kind: ({ modelName }) => kindOf(modelName),
            confidence: 0.88,
          }),
        ]
      : []),
    ...(hosts ? [on(named(hosts), { manufacturer: maker, kind: 'router', confidence: 0.62 })] : []),
  ]),
);
