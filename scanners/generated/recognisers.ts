// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Recogniser } from '../core/define.ts';
import announcedServices from '../recognisers/announced-services.ts';
import homekitAccessory from '../recognisers/homekit-accessory.ts';
import macVendor from '../recognisers/mac-vendor.ts';
import ownNames from '../recognisers/own-names.ts';
import philipsHue from '../recognisers/philips-hue.ts';
import printer from '../recognisers/printer.ts';
import upnpDescription from '../recognisers/upnp-description.ts';

export const recognisers: readonly Recogniser[] = [
  announcedServices,
  homekitAccessory,
  macVendor,
  ownNames,
  philipsHue,
  printer,
  upnpDescription,
];
