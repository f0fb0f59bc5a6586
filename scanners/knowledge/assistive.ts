import type { Glimpse } from '../core/members.ts';
import type { CareUse, Kind } from '../core/model.ts';
import { companyWords } from './company.ts';
import { matchesAnyGlob } from './glob.ts';

export interface AssistiveFamily {
  readonly name: string;
  readonly use: Exclude<CareUse, 'carries-care'>;
  /** The kind to give it, so that the engine's extra care applies. */
  readonly kind: Kind;
  /** Company names, as globs over `companyWords`, from the address register or the device itself. */
  readonly makers: readonly string[];
  /** Where the maker also makes other things, one of these must fit as well. */
  readonly models?: readonly string[];
  readonly source: string;
}

const ouiRegister = 'https://standards-oui.ieee.org/';
const switchoverGuide =
  'https://broadbandswitch.uk/broadband-switching-care-alarm-health-pendant-security-alarm.html';

/**
 * Families of devices that people depend on. Makers come from the IEEE register and the makers' manuals. Few announce
 * themselves on the network, so the owner's own word (“this is a care alarm”) must always be possible as well.
 */
export const assistiveFamilies: readonly AssistiveFamily[] = [
  {
    name: 'Tunstall Lifeline',
    use: 'telecare',
    kind: 'telecare',
    makers: ['tunstall*'],
    source: 'https://www.manualslib.com/manual/3026128/Tunstall-Lifeline-Digital.html',
  },
  {
    name: 'Doro and Careium care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['doro', 'doro *', 'careium*', 'caretech*'],
    source: 'https://usermanual.wiki/m/134f77716e93e0d762889e17e497d8d15e41ac7072b38ce99d5fade0560d1dae_pdf',
  },
  {
    name: 'Neat care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['neat electronics*', 'neat group*'],
    source: ouiRegister,
  },
  {
    name: 'Legrand and Intervox care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['legrand*', 'intervox*', 'tynetec*', 'aid call*'],
    models: ['*intervox*', '*reach*', '*quiatil*', '*novo*', '*aidcall*', '*touchsafe*', '*altec*'],
    source: 'https://www.legrand.no/en/about-us/report-security-incident',
  },
  {
    name: 'Chiptech care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['chiptech*'],
    source: switchoverGuide,
  },
  {
    name: 'Appello care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['appello*'],
    source: switchoverGuide,
  },
  {
    name: 'Taking Care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['taking care*', 'taking care technology*', 'ppp taking care*'],
    source: switchoverGuide,
  },
  {
    name: 'Possum care alarm and environmental control',
    use: 'telecare',
    kind: 'telecare',
    makers: ['possum*'],
    source: switchoverGuide,
  },
  {
    name: 'Chubb Community Care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['chubb community*'],
    source: switchoverGuide,
  },
  {
    name: 'Everon care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['oy everon*'],
    source: ouiRegister,
  },
  {
    name: 'Essence care alarm',
    use: 'telecare',
    kind: 'telecare',
    makers: ['essence security*', 'essence smartcare*'],
    source: ouiRegister,
  },
  {
    name: 'medical device',
    use: 'medical',
    kind: 'telecare',
    makers: [
      'medtronic*',
      'resmed*',
      'respironics*',
      'philips respironics*',
      'philips medical*',
      'philips patient monitoring*',
      'insulet*',
      'dexcom*',
      'fresenius*',
      'baxter*',
      'masimo*',
      'breas medical*',
      'air liquide medical*',
      'omron healthcare*',
      'ge medical*',
    ],
    source: ouiRegister,
  },
  {
    name: 'hearing device',
    use: 'hearing',
    kind: 'wearable',
    makers: ['sonova*', 'starkey*', 'cochlear*', 'gn hearing*', 'gn resound*', 'oticon*', 'phonak*'],
    source: ouiRegister,
  },
  {
    name: 'burglar alarm',
    use: 'alarm',
    kind: 'alarm',
    makers: [
      'visonic*',
      'pyronix*',
      'risco*',
      'hangzhou risco*',
      'paradox security*',
      'ajax systems*',
      'adt technology*',
      'adt',
      'simplisafe*',
      'abode systems*',
      'napco security*',
      '2gig*',
      'texecom*',
      'verisure*',
    ],
    source: ouiRegister,
  },
  {
    name: 'door lock',
    use: 'lock',
    kind: 'lock',
    makers: ['nuki*', 'salto systems*', 'kwikset*', 'danalock*', 'august home*', 'assa abloy ab yale'],
    source: ouiRegister,
  },
];

/** The family of devices that people depend on to which this one seems to belong. */
export function assistiveDevice(seen: Glimpse): AssistiveFamily | undefined {
  const makers = [seen.macVendor, seen.manufacturer].flatMap((name) => (name ? [companyWords(name)] : []));
  return assistiveFamilies.find(
    (family) =>
      makers.some((maker) => matchesAnyGlob(family.makers, maker)) &&
      (family.models === undefined || matchesAnyGlob(family.models, seen.model)),
  );
}

/** Kinds on which somebody's safety or help hangs, whoever makes them. */
const useOfKind: Readonly<Partial<Record<Kind, CareUse>>> = {
  telecare: 'telecare',
  alarm: 'alarm',
  lock: 'lock',
  'voice-assistant': 'voice-assistant',
};

/** What somebody depends on a device for: by its maker and model where they are known for it, else by its kind. */
export function careUse(seen: Glimpse): CareUse | undefined {
  return assistiveDevice(seen)?.use ?? (seen.kind && useOfKind[seen.kind]);
}
