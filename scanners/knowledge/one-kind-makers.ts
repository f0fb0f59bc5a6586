import type { Kind } from '../core/model.ts';
import { companyWords } from './company.ts';
import { matchesAnyGlob } from './glob.ts';

type Makers = readonly (readonly [kind: Kind, makers: readonly string[]])[];

/**
 * Makers whose every networked product at home is of one kind, as globs over `companyWords` of the address register's
 * spelling (https://standards-oui.ieee.org/). Makers of radio modules never belong here.
 */
const onlyKind: Makers = [
  [
    'alarm',
    [
      'ajax systems*',
      'eldes',
      'essence security',
      'jablotron',
      'paradox security*',
      'pyronix',
      'simplisafe',
      'somfy protect*',
      'visonic*',
    ],
  ],
  [
    'appliance',
    ['anova applied*', 'bsh *', 'dyson*', 'electrolux', 'june life', 'miele*', 'molekule', 'sharkninja*'],
  ],
  [
    'camera',
    [
      'amcrest*',
      'arecont vision*',
      'arlo*',
      'axis communications*',
      'blink by amazon',
      'geovision*',
      'hangzhou ezviz*',
      'hangzhou hikvision*',
      'hangzhou huacheng*',
      'hanwha vision*',
      'lorex*',
      'mobotix*',
      'reolink*',
      'samsung techwin*',
      'swann*',
      'tiandy*',
      'vivotek*',
      'wyze*',
      'zhejiang dahua*',
      'zhejiang uniview*',
      'zmodo*',
    ],
  ],
  [
    'computer',
    [
      'acer',
      'acer computer*',

      'asrock*',
      'clevo',
      'dell*',
      'elitegroup*',
      'framework computer*',
      'fujitsu client*',
      'giga byte technology',
      'lenovo',
      'micro star intl*',
      'pcs systemtechnik*',
      'vmware*',
    ],
  ],
  ['console', ['nintendo*', 'sony interactive*', 'valve*']],
  ['doorbell', ['bird home automation*', 'ring']],
  ['ev-charger', ['alfen*', 'evbox*', 'hypervolt*', 'myenergi*', 'zaptec']],
  [
    'hub',
    [
      'athom',
      'control4',
      'crestron*',
      'fibar*',
      'hubitat*',
      'ikea*',
      'loxone*',
      'lutron*',
      'overkiz*',
      'philips lighting*',
      'savant*',
      'universal devices*',
    ],
  ],
  [
    'intercom',
    ['2n telekomunikace*', 'aiphone*', 'akuvox*', 'comelit*', 'fermax*', 's siedle*', 'urmet*', 'videx*'],
  ],
  ['light', ['ledvance', 'lifi labs*', 'nanoleaf', 'wiz connected*', 'yeelink*', '*zengge']],
  ['lock', ['assa abloy ab yale', 'august home*', 'nuki*', 'u tec*']],
  ['media-player', ['freebox*', 'humax', 'roku*', 'tivo*']],
  ['nas', ['asustor*', 'buffalo*', 'infrant*', 'qnap*', 'synology*', 'thecus*']],
  [
    'printer',
    [
      'bixolon*',
      'brother industries*',
      'canon',
      'formlabs',
      'konica minolta*',
      'kyocera document*',
      'lexmark*',
      'oki electric*',
      'prusa research*',
      'ricoh*',
      'riso kagaku*',
      'seiko epson*',
      'xerox*',
    ],
  ],
  ['router', ['actiontec*', 'draytek*', 'eero*', 'keenetic*', 'mercusys*', 'peplink*', 'plume design*']],
  [
    'sensor',
    [
      'airthings',
      'davis instruments*',
      'fitbit*',
      'green energy options*',
      'hildebrand*',
      'netatmo*',
      'qingping*',
      'weatherflow*',
      'withings*',
    ],
  ],
  ['solar', ['enphase*', 'fronius*', 'goodwe*', 'sma solar*', 'solaredge*', 'sungrow*', 'victron*']],
  [
    'speaker',
    [
      'audio partnership*',
      'bang olufsen*',
      'bose',
      'devialet*',
      'lenbrook*',
      'libratone*',
      'linn products*',
      'onkyo*',
      'roberts radio*',
      'slim devices*',
      'sonos*',
      'sound united*',
    ],
  ],
  ['telecare', ['neat electronics*', 'telealarm*', 'tunstall*']],
  ['thermostat', ['ecobee*', 'resideo*', 'tado*', 'vaillant*']],
  ['tv', ['hisense electric*', 'hisense visual*', 'loewe*', 'tcl king*', 'vizio*', 'vestel*']],
  ['vacuum', ['*roborock*', 'dreame*', 'irobot*']],
];

/** Makers who make several things for the network, most of them of one kind: good for a guess and no more. */
const mostlyKind: Makers = [
  ['access-point', ['ruckus*', 'ubiquiti*']],
  ['computer', ['raspberry pi*']],
  ['hub', ['signify*', 'smartthings*']],
  ['plug', ['chengdu meross*']],
  [
    'router',
    ['avm*', 'linksys*', 'netgear*', 'sagemcom*', 'shen zhen tenda*', 'tenda*', 'vantiva*', 'zyxel*'],
  ],
  ['speaker', ['d m holdings*', 'frontier silicon*', 'frontier smart*', 'harman*']],
  ['thermostat', ['nest labs*']],
  ['voice-assistant', ['amazon*']],
];

const find = (makers: Makers, organisation: string): Kind | undefined => {
  const words = companyWords(organisation);
  return makers.find(([, names]) => matchesAnyGlob(names, words))?.[0];
};

/** What everything by this organisation is, where it makes one kind of thing for homes. */
export const onlyKindOf = (organisation: string): Kind | undefined => find(onlyKind, organisation);

/** What most things by this organisation are. */
export const mostlyKindOf = (organisation: string): Kind | undefined => find(mostlyKind, organisation);

/** Every name above, for the test that looks each of them up in the register. */
export const oneKindMakers: readonly string[] = [...onlyKind, ...mostlyKind].flatMap(([, names]) => names);
