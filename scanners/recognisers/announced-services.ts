import { serviceType } from '../knowledge/service-types.ts';
import { isBlankWord } from '../knowledge/upnp-libraries.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { type Announcement, announces } from './signs.ts';

/** Entries in which makers write themselves; keys in lower case. Where Apple's services carry codes, others read them. */
const makerKeys = ['manufacturer', 'vendor', 'vendorname', 'mfg', 'brand'] as const;
const modelKeys = ['model', 'modelname', 'model_name', 'modelnumber', 'product_name', 'productname'] as const;
const firmwareKeys = [
  'fw',
  'fwver',
  'fw_ver',
  'fwversion',
  'fw_version',
  'firmware',
  'firmwareversion',
  'firmware_version',
  'swver',
  'swversion',
  'sw_version',
] as const;

const coded: ReadonlySet<string> = new Set(['_airplay._tcp', '_raop._tcp', '_device-info._tcp']);

const entry =
  (keys: readonly string[]) =>
  ({ txt, type }: Announcement): string | undefined =>
    coded.has(type) ? undefined : keys.map((key) => txt[key]).find((text) => text && !isBlankWord(text));

/** Whatever announces a service that only one kind of thing, or only one maker, has; and what its entries say outright. */
export default recogniseBy(
  'announced-services',
  on(announces('*'), { manufacturer: ({ type }) => serviceType(type)?.maker, confidence: 0.7 }),
  on(announces('*'), { kind: ({ type }) => onlyKind(type), confidence: 0.6 }),
  on(announces('*'), { kind: ({ type }) => serviceType(type)?.kinds[0], confidence: 0.3 }),
  on(announces('*'), {
    manufacturer: (service) => {
      const said = entry(makerKeys)(service);
      return findVendor(said)?.name ?? said;
    },
    confidence: 0.62,
  }),
  on(announces('*'), { model: entry(modelKeys), firmware: entry(firmwareKeys), confidence: 0.58 }),
);

function onlyKind(type: string) {
  const kinds = serviceType(type)?.kinds ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
}
