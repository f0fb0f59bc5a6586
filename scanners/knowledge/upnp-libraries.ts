import { matchesAnyGlob } from './glob.ts';

/**
 * Who wrote the UPnP program that describes a device, where the program's own defaults were left in: authors, projects
 * and companies that make software and no devices. Sources: the defaults in the programs' own code and manuals.
 */
const authors = [
  '4th Line*',
  'Bubblesoft*',
  'Cidero*',
  'Coherence*',
  'Emby',
  'Emby *',
  'Gena Batyan*',
  'Gerbera*',
  'Illustrate*',
  'Ivo Clarysse*',
  'J. River*',
  'JF Light Industries*',
  'JRiver*',
  'Jean-Francois Dockes*',
  'Jellyfin*',
  'Jin^eLD*',
  'Justin Maggard*',
  'Linux UPnP*',
  'LogicalSteps*',
  'Lynx Technology*',
  'MediaTomb*',
  'MiniUPnP*',
  'PacketVideo*',
  'Petr Nejedly*',
  'Plex',
  'Plex, *',
  'Plex Inc*',
  'Pupnp*',
  'Rygel*',
  'Serviio*',
  'Team XBMC*',
  'TwonkyMedia*',
  'UPnP Forum*',
  'Universal Media Server*',
  'VideoLAN*',
  'XBMC Foundation*',
  'Zentek*',
  'libupnp*',
  'minimserver*',
  'pupnp*',
];

/** Words that stand where a maker or model was never filled in. */
const blanks = [
  '',
  'default',
  'generic*',
  'linux',
  'manufacturer*',
  'n/a',
  'none',
  'oem*',
  'router',
  'unknown*',
  '*MiniDLNA*',
  'ReadyMedia*',
  'gmrender*',
  'gmediarender*',
  'gmrenderer*',
  'minidlna*',
];

/** Is this the author of a program and not the maker of a device? */
export const isUpnpLibrary = (manufacturer: string | undefined): boolean =>
  matchesAnyGlob(authors, manufacturer?.trim());

/** Is this a word that a program puts where nobody filled in the model or the maker? */
export const isBlankWord = (word: string | undefined): boolean => matchesAnyGlob(blanks, word?.trim());
