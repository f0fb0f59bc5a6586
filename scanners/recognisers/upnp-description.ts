import type { Kind } from '../core/model.ts';
import { chipMaker } from '../knowledge/oui.ts';
import { isBlankWord, isUpnpLibrary } from '../knowledge/upnp-libraries.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { describes } from './signs.ts';

/** What a UPnP device type says of the kind, by the standard's own name for it (UPnP Forum device control protocols). */
const deviceKinds: readonly (readonly [type: string, kind: Kind, confidence: number])[] = [
  ['*:InternetGatewayDevice:*', 'router', 0.85],
  ['*:WLANAccessPointDevice:*', 'access-point', 0.7],
  ['*:Printer:*', 'printer', 0.85],
  ['*:Scanner:*', 'printer', 0.7],
  ['*:DigitalSecurityCamera:*', 'camera', 0.85],
  ['*:BinaryLight:*', 'light', 0.8],
  ['*:DimmableLight:*', 'light', 0.8],
  ['*:HVAC_System:*', 'thermostat', 0.8],
  ['*:MediaRenderer:*', 'media-player', 0.4],
  ['*:MediaServer:*', 'nas', 0.35],
  ['*:service:dial:*', 'tv', 0.4],
];

/** The maker as it calls itself; not who wrote its UPnP program or made its chip. */
function makerOf(manufacturer: string | undefined): string | undefined {
  if (isUpnpLibrary(manufacturer) || isBlankWord(manufacturer)) return undefined;
  if (manufacturer !== undefined && chipMaker(manufacturer)) return undefined;
  return findVendor(manufacturer)?.name ?? manufacturer;
}

/** Whatever describes itself over UPnP, as far as its own words go. */
export default recogniseBy(
  'upnp-description',
  on(describes({}), { manufacturer: ({ manufacturer }) => makerOf(manufacturer), confidence: 0.65 }),
  on(describes({}), {
    model: ({ modelName, modelNumber }) =>
      [modelName, modelNumber].find((word) => word && !isBlankWord(word)),
    confidence: 0.65,
  }),
  on(describes({}), {
    firmware: ({ firmware, manufacturer }) => (isUpnpLibrary(manufacturer) ? undefined : firmware),
    confidence: 0.65,
  }),
  ...deviceKinds.map(([deviceType, kind, confidence]) => on(describes({ deviceType }), { kind, confidence })),
);
