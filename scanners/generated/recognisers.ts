// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Recogniser } from '../core/define.ts';
import amazon from '../recognisers/amazon.ts';
import announcedServices from '../recognisers/announced-services.ts';
import apple from '../recognisers/apple.ts';
import aqara from '../recognisers/aqara.ts';
import arlo from '../recognisers/arlo.ts';
import blink from '../recognisers/blink.ts';
import bosch from '../recognisers/bosch.ts';
import bose from '../recognisers/bose.ts';
import dyson from '../recognisers/dyson.ts';
import ecobee from '../recognisers/ecobee.ts';
import eero from '../recognisers/eero.ts';
import eufy from '../recognisers/eufy.ts';
import googleCast from '../recognisers/google-cast.ts';
import hive from '../recognisers/hive.ts';
import homekitAccessory from '../recognisers/homekit-accessory.ts';
import ikea from '../recognisers/ikea.ts';
import irobot from '../recognisers/irobot.ts';
import lgTv from '../recognisers/lg-tv.ts';
import macVendor from '../recognisers/mac-vendor.ts';
import nest from '../recognisers/nest.ts';
import netatmo from '../recognisers/netatmo.ts';
import ownNames from '../recognisers/own-names.ts';
import philipsHue from '../recognisers/philips-hue.ts';
import printer from '../recognisers/printer.ts';
import reolink from '../recognisers/reolink.ts';
import ring from '../recognisers/ring.ts';
import roborock from '../recognisers/roborock.ts';
import roku from '../recognisers/roku.ts';
import samsungTv from '../recognisers/samsung-tv.ts';
import shelly from '../recognisers/shelly.ts';
import smartthings from '../recognisers/smartthings.ts';
import sonos from '../recognisers/sonos.ts';
import sony from '../recognisers/sony.ts';
import tado from '../recognisers/tado.ts';
import tpLinkKasa from '../recognisers/tp-link-kasa.ts';
import tpLinkRouter from '../recognisers/tp-link-router.ts';
import tpLinkTapo from '../recognisers/tp-link-tapo.ts';
import tunstall from '../recognisers/tunstall.ts';
import tuya from '../recognisers/tuya.ts';
import upnpDescription from '../recognisers/upnp-description.ts';
import withings from '../recognisers/withings.ts';
import wyze from '../recognisers/wyze.ts';
import yale from '../recognisers/yale.ts';

export const recognisers: readonly Recogniser[] = [
  amazon,
  announcedServices,
  apple,
  aqara,
  arlo,
  blink,
  bosch,
  bose,
  dyson,
  ecobee,
  eero,
  eufy,
  googleCast,
  hive,
  homekitAccessory,
  ikea,
  irobot,
  lgTv,
  macVendor,
  nest,
  netatmo,
  ownNames,
  philipsHue,
  printer,
  reolink,
  ring,
  roborock,
  roku,
  samsungTv,
  shelly,
  smartthings,
  sonos,
  sony,
  tado,
  tpLinkKasa,
  tpLinkRouter,
  tpLinkTapo,
  tunstall,
  tuya,
  upnpDescription,
  withings,
  wyze,
  yale,
];
