// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Recogniser } from '../core/define.ts';
import amazon from '../recognisers/amazon.ts';
import announcedServices from '../recognisers/announced-services.ts';
import apple from '../recognisers/apple.ts';
import blink from '../recognisers/blink.ts';
import bose from '../recognisers/bose.ts';
import eero from '../recognisers/eero.ts';
import googleCast from '../recognisers/google-cast.ts';
import homekitAccessory from '../recognisers/homekit-accessory.ts';
import lgTv from '../recognisers/lg-tv.ts';
import macVendor from '../recognisers/mac-vendor.ts';
import nest from '../recognisers/nest.ts';
import ownNames from '../recognisers/own-names.ts';
import philipsHue from '../recognisers/philips-hue.ts';
import printer from '../recognisers/printer.ts';
import ring from '../recognisers/ring.ts';
import roku from '../recognisers/roku.ts';
import samsungTv from '../recognisers/samsung-tv.ts';
import smartthings from '../recognisers/smartthings.ts';
import sonos from '../recognisers/sonos.ts';
import sony from '../recognisers/sony.ts';
import upnpDescription from '../recognisers/upnp-description.ts';

export const recognisers: readonly Recogniser[] = [
  amazon,
  announcedServices,
  apple,
  blink,
  bose,
  eero,
  googleCast,
  homekitAccessory,
  lgTv,
  macVendor,
  nest,
  ownNames,
  philipsHue,
  printer,
  ring,
  roku,
  samsungTv,
  smartthings,
  sonos,
  sony,
  upnpDescription,
];
