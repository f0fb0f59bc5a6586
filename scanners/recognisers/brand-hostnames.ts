import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, named } from './signs.ts';

/** Without a maker where several makers use the names. */
type Row = readonly [names: readonly string[], maker: string | undefined, kind: Kind];

/** Names that products give themselves when they ask for an address, of brands without a file of their own. */
const rows: readonly Row[] = [
  [['wiserheat*', 'wiser-hub*'], 'Drayton', 'hub'],
  [['easycontrol*', 'worcester-*'], 'Worcester Bosch', 'thermostat'],
  [['neohub*', 'heatmiser*'], 'Heatmiser', 'hub'],
  [['evohome*', 'honeywell-lyric*', 'lyric*thermostat*'], 'Honeywell', 'thermostat'],
  [['myvaillant*', 'vr900*', 'vr920*', 'vr921*'], 'Vaillant', 'thermostat'],
  [['sensibo*'], 'Sensibo', 'thermostat'],
  [['genius-hub*', 'geniushub*'], 'Genius Hub', 'hub'],
  [['daikinap*'], 'Daikin', 'thermostat'],
  [['twinkly_*', 'twinkly-*'], 'Twinkly', 'light'],
  [['elgato-key-light*', 'elgato-light*'], 'Elgato', 'light'],
  [['lametric*'], 'LaMetric', 'appliance'],
  [['meross_*plug*', 'meross-*plug*'], 'Meross', 'plug'],
  [['mystrom-switch*', 'mystrom_*'], 'myStrom', 'plug'],
  [['switchbot-hub*', 'wohub*'], 'SwitchBot', 'hub'],
  [['switchbot-plug*', 'woplug*'], 'SwitchBot', 'plug'],
  [['airthings*'], 'Airthings', 'sensor'],
  [['awair-*'], 'Awair', 'sensor'],
  [['airgradient*'], 'AirGradient', 'sensor'],
  [['purpleair-*'], 'PurpleAir', 'sensor'],
  [['gw1000*', 'gw1100*', 'gw1200*', 'gw2000*', 'ecowitt*'], 'Ecowitt', 'sensor'],
  [['weatherlinklive*', 'davis-weather*'], 'Davis', 'sensor'],
  [['ecovacs*', 'deebot*'], 'Ecovacs', 'vacuum'],
  [['dreame_vacuum*', 'dreame-vacuum*'], 'Dreame', 'vacuum'],
  [['neato-*', 'vorwerk-*kobold*'], 'Neato', 'vacuum'],
  [['shark-rv*', 'sharkiq*'], 'Shark', 'vacuum'],
  [['nuki_*', 'nuki-*'], 'Nuki', 'lock'],
  [['simplisafe*'], 'SimpliSafe', 'alarm'],
  [['verisure*'], 'Verisure', 'alarm'],
  [['texecom*'], 'Texecom', 'alarm'],
  [['doorbird*', 'bha-1ccae3*'], 'DoorBird', 'doorbell'],
  [['youview*', 'humax-*', 'humax_*'], 'Humax', 'media-player'],
  [['firetv*', 'fire-tv*', 'amazon-firetv*'], 'Amazon', 'media-player'],
  [['steamdeck*'], 'Valve', 'console'],
  [['miele-*'], 'Miele', 'appliance'],
  [['samsung-washer*', 'samsung-dryer*', 'samsung-refrigerator*', 'samsung-oven*'], 'Samsung', 'appliance'],
  [['anova-*'], 'Anova', 'appliance'],
  [['bambulab*', 'bambu-*'], 'Bambu Lab', 'printer'],
  [['prusamk*', 'prusa-*', 'prusalink*'], 'Prusa', 'printer'],
  [['easee*'], 'Easee', 'ev-charger'],
  [['hypervolt*'], 'Hypervolt', 'ev-charger'],
  [['podpoint*', 'pod-point*'], 'Pod Point', 'ev-charger'],
  [['givenergy*'], 'GivEnergy', 'solar'],
  [['solax*', 'foxess*', 'goodwe*', 'sungrow*'], undefined, 'solar'],
  [['yoto*'], 'Yoto', 'toy'],
  [['toniebox*'], 'Tonies', 'toy'],
  [['garmin-*'], 'Garmin', 'wearable'],
  [['fitbit-*', 'fitbit-aria*'], 'Fitbit', 'sensor'],
];

const rowOf = (name: string): Row | undefined => rows.find(([names]) => matchesAnyGlob(names, name));
const makerOf = (name: string) => rowOf(name)?.[1];

export default recogniseBy(
  'brand-hostnames',
  on(named('*'), { manufacturer: makerOf, kind: (name) => rowOf(name)?.[2], confidence: 0.66 }),
  on(announces('_http._tcp'), {
    manufacturer: ({ instance }) => makerOf(instance),
    kind: ({ instance }) => rowOf(instance)?.[2],
    confidence: 0.66,
  }),
);
