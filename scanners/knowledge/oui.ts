import { companyWords } from './company.ts';
import { matchesAnyGlob } from './glob.ts';
import { ouiPrefixes } from './oui-prefixes.ts';

let organisations: ReadonlyMap<string, string> | undefined;

/** Prefix to organisation; built at the first question, because most runs of the command line never ask. */
function organisationsByPrefix(): ReadonlyMap<string, string> {
  if (organisations) return organisations;
  const built = new Map<string, string>();
  for (const line of ouiPrefixes.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const name = line.slice(0, tab);
    for (const prefix of line.slice(tab + 1).split(' ')) built.set(prefix, name);
  }
  organisations = built;
  return built;
}

/** The 12 upper-case hex digits of a MAC address in any usual spelling; undefined when it is not one. */
function hexDigits(mac: string): string | undefined {
  if (mac.length > 32) return undefined;
  const digits = mac.replace(/[:.\-\s]/g, '').toUpperCase();
  return /^[0-9A-F]{12}$/.test(digits) ? digits : undefined;
}

/**
 * Is this address made up by software (a phone's private address, a virtual machine) and not bought from the registry?
 * The second-lowest bit of the first octet says so (IEEE 802-2014, 8.2.2).
 */
export function locallyAdministered(mac: string): boolean {
  const digits = hexDigits(mac);
  return digits !== undefined && (Number.parseInt(digits.slice(0, 2), 16) & 0b10) !== 0;
}

/**
 * The organisation that registered the address block, in the registry's spelling. Longest prefix first, because blocks
 * of 7 and 9 digits are cut out of 6-digit ones. Undefined for unknown, malformed and locally administered addresses.
 */
export function macVendor(mac: string): string | undefined {
  const digits = hexDigits(mac);
  // All zeros stands for no address at all, though the first block was given to Xerox.
  if (digits === undefined || locallyAdministered(mac) || /^0+$/.test(digits)) return undefined;
  const known = organisationsByPrefix();
  return known.get(digits.slice(0, 9)) ?? known.get(digits.slice(0, 7)) ?? known.get(digits.slice(0, 6));
}

/** Makers of radio modules, chips and boards: their name on an address says nothing about the brand on the box. */
const moduleMakers = [
  'espressif*',
  'tuya*',
  'hon hai*',
  'azurewave*',
  'murata manufacturing*',
  'realtek*',
  'mediatek*',
  'beken*',
  'texas instruments*',
  'nordic semiconductor*',
  'silicon laboratories*',
  'liteon*',
  'lite on*',
  'quectel*',
  'u blox*',
  'ampak*',
  'shenzhen bilian*',
  'bouffalo*',
  'hong kong bouffalo*',
  'hui zhou gaoshengda*',
  'beijing winner microelectronics*',
  'hunan fn link*',
  'fn link*',
  'sichuan ai link*',
  'shenzhen ai thinker*',
  'universal global scientific*',
  'usi',
  'cybertan*',
  'cloud network technology*',
  'chicony*',
  'intel corporat*',
  'qualcomm*',
  'atheros*',
  'marvell semiconductor*',
  'cypress semiconductor*',
  'microchip technolog*',
  'telink*',
  'allwinner*',
  'broadcom*',
  'wistron*',
  'arcadyan*',
  'sercomm*',
  'compal*',
  'askey*',
  'samsung electro mechanics*',
  'lg innotek*',
  'alpsalpine*',
  'alps electric*',
  'panasonic industrial devices*',
  'fujitsu component*',
  'hi flying*',
  'shanghai high flying*',
  'high flying*',
  'lierda*',
  'shenzhen rf link*',
  'shenzhen ogemray*',
  'wiznet*',
  'asix electronics*',
  'rockchip*',
  'fuzhou rockchip*',
];

/** Boards that restart or hang under a handful of connections: the small Wi-Fi microcontrollers. */
const microcontrollerMakers = [
  'espressif*',
  'tuya*',
  'beken*',
  'bouffalo*',
  'hong kong bouffalo*',
  'beijing winner microelectronics*',
  'shenzhen ai thinker*',
  'hi flying*',
  'shanghai high flying*',
  'high flying*',
  'shelly*',
  'allterco*',
  'hangzhou broadlink*',
  'texas instruments*',
  'nordic semiconductor*',
  'silicon laboratories*',
  'microchip technolog*',
  'wiznet*',
  'telink*',
  'realtek*',
  'yeelink*',
  'lumi united*',
];

/** Does this organisation make radio modules or bare boards and not the product that the person bought? */
export function chipMaker(organisation: string): boolean {
  return matchesAnyGlob(moduleMakers, companyWords(organisation));
}

/**
 * Should the device behind this address be touched as gently as a microcontroller? True for boards known to restart
 * under a port scan (Espressif: github.com/arendst/Tasmota/issues/21794), and for an address that names nobody.
 */
export function fragileMaker(mac: string): boolean {
  if (locallyAdministered(mac)) return false;
  const organisation = macVendor(mac);
  return organisation === undefined || matchesAnyGlob(microcontrollerMakers, companyWords(organisation));
}
