import { findVendor } from '../knowledge/vendors.ts';
import { ippAttributes } from '../probes/ipp-attributes.ts';
import { on, recogniseBy } from './pattern.ts';
import { agent, announces, answered, matches, page } from './signs.ts';

const queue = announces(['_ipp._tcp', '_ipps._tcp', '_printer._tcp', '_pdl-datastream._tcp']);
const scanner = announces(['_uscan._tcp', '_uscans._tcp']);
const attributes = answered(ippAttributes, ({ status }) => status < 0x100);

/** First pages of printers whose makers have no file of their own. */
const pages: readonly (readonly [words: readonly string[], maker: string])[] = [
  [['Lexmark *'], 'Lexmark'],
  [['KYOCERA*', 'Kyocera Command Center*'], 'Kyocera'],
  [['*Web Image Monitor*', 'RICOH *'], 'Ricoh'],
  [['SyncThru Web Service*', 'Samsung *SyncThru*'], 'Samsung'],
  [['XEROX *', 'Xerox *', 'CentreWare*'], 'Xerox'],
  [['OKI *', 'OKI Data*'], 'OKI'],
  [['PageScope Web Connection*'], 'Konica Minolta'],
  [['Pantum*'], 'Pantum'],
  [['ZTC *', 'Zebra Technologies*'], 'Zebra'],
  [['OctoPrint*'], 'OctoPrint'],
  [['PrusaLink*', 'Prusa*'], 'Prusa'],
];

/** Printers of any brand. A computer may share its printer, so a queue alone is not beyond doubt (RFC 8011, RFC 2790). */
export default recogniseBy(
  'printer',
  on(queue, {
    kind: ({ txt }) => (txt['ty'] || txt['product'] || txt['usb_mdl'] ? 'printer' : undefined),
    manufacturer: ({ txt }) => brandOf(txt['usb_mfg'] ?? txt['ty'] ?? txt['product']),
    model: ({ txt }) => txt['ty'] || (txt['product'] ?? '').replace(/^\((.*)\)$/, '$1') || undefined,
    confidence: 0.84,
  }),
  on(scanner, {
    kind: 'printer',
    manufacturer: ({ txt }) => brandOf(txt['ty']),
    model: ({ txt }) => txt['ty'],
    confidence: 0.8,
  }),
  on(attributes, {
    kind: 'printer',
    manufacturer: ({ makeAndModel }) => brandOf(makeAndModel),
    model: ({ makeAndModel }) => makeAndModel,
    firmware: ({ firmware }) => firmware,
    confidence: 0.86,
  }),
  ...pages.map(([words, manufacturer]) =>
    on(page({ title: words }), { manufacturer, kind: 'printer', confidence: 0.72 }),
  ),
  on(page({ server: ['KM-MFP-http*', 'Rapid Logic*', 'Web-Server/3*', '*Lexmark*', 'Xerox*', 'SATO*'] }), {
    kind: 'printer',
    confidence: 0.55,
  }),
  on(matches(['PrintDeviceType', 'PrintBasic']), { kind: 'printer', confidence: 0.78 }),
  on(matches(['ScanDeviceType']), { kind: 'printer', confidence: 0.7 }),
  on(agent(['*laserjet*', '*officejet*', '*printer*', '*jetdirect*', '*ecosys*', '*lexmark*']), {
    kind: 'printer',
    confidence: 0.7,
  }),
);

/** The maker is the first word or two of a printer's name. */
function brandOf(text: string | undefined): string | undefined {
  const words = text?.replace(/^\(/, '').trim().split(/\s+/) ?? [];
  const known = findVendor(words[0]) ?? findVendor(words.slice(0, 2).join(' '));
  return known?.name ?? (words.length > 1 ? words[0] : undefined);
}
