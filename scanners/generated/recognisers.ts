// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Recogniser } from '../core/define.ts';
import amazon from '../recognisers/amazon.ts';
import announcedServices from '../recognisers/announced-services.ts';
import apple from '../recognisers/apple.ts';
import aqara from '../recognisers/aqara.ts';
import arlo from '../recognisers/arlo.ts';
import asus from '../recognisers/asus.ts';
import blink from '../recognisers/blink.ts';
import bosch from '../recognisers/bosch.ts';
import bose from '../recognisers/bose.ts';
import broadlink from '../recognisers/broadlink.ts';
import bt from '../recognisers/bt.ts';
import dLink from '../recognisers/d-link.ts';
import dahua from '../recognisers/dahua.ts';
import dyson from '../recognisers/dyson.ts';
import ecobee from '../recognisers/ecobee.ts';
import eero from '../recognisers/eero.ts';
import eufy from '../recognisers/eufy.ts';
import fritzbox from '../recognisers/fritzbox.ts';
import googleCast from '../recognisers/google-cast.ts';
import govee from '../recognisers/govee.ts';
import hikvision from '../recognisers/hikvision.ts';
import hive from '../recognisers/hive.ts';
import homekitAccessory from '../recognisers/homekit-accessory.ts';
import ikea from '../recognisers/ikea.ts';
import irobot from '../recognisers/irobot.ts';
import knx from '../recognisers/knx.ts';
import lgTv from '../recognisers/lg-tv.ts';
import lifx from '../recognisers/lifx.ts';
import linksys from '../recognisers/linksys.ts';
import macVendor from '../recognisers/mac-vendor.ts';
import mikrotik from '../recognisers/mikrotik.ts';
import nest from '../recognisers/nest.ts';
import netatmo from '../recognisers/netatmo.ts';
import netgear from '../recognisers/netgear.ts';
import ownNames from '../recognisers/own-names.ts';
import philipsHue from '../recognisers/philips-hue.ts';
import printer from '../recognisers/printer.ts';
import reolink from '../recognisers/reolink.ts';
import ring from '../recognisers/ring.ts';
import roborock from '../recognisers/roborock.ts';
import roku from '../recognisers/roku.ts';
import samsungTv from '../recognisers/samsung-tv.ts';
import shelly from '../recognisers/shelly.ts';
import sky from '../recognisers/sky.ts';
import smartthings from '../recognisers/smartthings.ts';
import sonos from '../recognisers/sonos.ts';
import sony from '../recognisers/sony.ts';
import tado from '../recognisers/tado.ts';
import talktalk from '../recognisers/talktalk.ts';
import tpLinkKasa from '../recognisers/tp-link-kasa.ts';
import tpLinkRouter from '../recognisers/tp-link-router.ts';
import tpLinkTapo from '../recognisers/tp-link-tapo.ts';
import tunstall from '../recognisers/tunstall.ts';
import tuya from '../recognisers/tuya.ts';
import ubiquiti from '../recognisers/ubiquiti.ts';
import upnpDescription from '../recognisers/upnp-description.ts';
import virginMedia from '../recognisers/virgin-media.ts';
import vodafone from '../recognisers/vodafone.ts';
import wemo from '../recognisers/wemo.ts';
import withings from '../recognisers/withings.ts';
import wiz from '../recognisers/wiz.ts';
import wyze from '../recognisers/wyze.ts';
import xiaomi from '../recognisers/xiaomi.ts';
import yale from '../recognisers/yale.ts';
import yeelight from '../recognisers/yeelight.ts';

export const recognisers: readonly Recogniser[] = [
  amazon,
  announcedServices,
  apple,
  aqara,
  arlo,
  asus,
  blink,
  bosch,
  bose,
  broadlink,
  bt,
  dLink,
  dahua,
  dyson,
  ecobee,
  eero,
  eufy,
  fritzbox,
  googleCast,
  govee,
  hikvision,
  hive,
  homekitAccessory,
  ikea,
  irobot,
  knx,
  lgTv,
  lifx,
  linksys,
  macVendor,
  mikrotik,
  nest,
  netatmo,
  netgear,
  ownNames,
  philipsHue,
  printer,
  reolink,
  ring,
  roborock,
  roku,
  samsungTv,
  shelly,
  sky,
  smartthings,
  sonos,
  sony,
  tado,
  talktalk,
  tpLinkKasa,
  tpLinkRouter,
  tpLinkTapo,
  tunstall,
  tuya,
  ubiquiti,
  upnpDescription,
  virginMedia,
  vodafone,
  wemo,
  withings,
  wiz,
  wyze,
  xiaomi,
  yale,
  yeelight,
];
