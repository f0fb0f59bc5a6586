// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Vendor } from '../knowledge/vendor.ts';
import amazon from '../knowledge/vendors/amazon.ts';
import apple from '../knowledge/vendors/apple.ts';
import aqara from '../knowledge/vendors/aqara.ts';
import arlo from '../knowledge/vendors/arlo.ts';
import asus from '../knowledge/vendors/asus.ts';
import avm from '../knowledge/vendors/avm.ts';
import axis from '../knowledge/vendors/axis.ts';
import belkin from '../knowledge/vendors/belkin.ts';
import blink from '../knowledge/vendors/blink.ts';
import bosch from '../knowledge/vendors/bosch.ts';
import bose from '../knowledge/vendors/bose.ts';
import brother from '../knowledge/vendors/brother.ts';
import bt from '../knowledge/vendors/bt.ts';
import canon from '../knowledge/vendors/canon.ts';
import dLink from '../knowledge/vendors/d-link.ts';
import dahua from '../knowledge/vendors/dahua.ts';
import dyson from '../knowledge/vendors/dyson.ts';
import ecobee from '../knowledge/vendors/ecobee.ts';
import eero from '../knowledge/vendors/eero.ts';
import electriq from '../knowledge/vendors/electriq.ts';
import epson from '../knowledge/vendors/epson.ts';
import eufy from '../knowledge/vendors/eufy.ts';
import fitbit from '../knowledge/vendors/fitbit.ts';
import garmin from '../knowledge/vendors/garmin.ts';
import google from '../knowledge/vendors/google.ts';
import govee from '../knowledge/vendors/govee.ts';
import hikvision from '../knowledge/vendors/hikvision.ts';
import hive from '../knowledge/vendors/hive.ts';
import honeywell from '../knowledge/vendors/honeywell.ts';
import hp from '../knowledge/vendors/hp.ts';
import huawei from '../knowledge/vendors/huawei.ts';
import ikea from '../knowledge/vendors/ikea.ts';
import irobot from '../knowledge/vendors/irobot.ts';
import legrand from '../knowledge/vendors/legrand.ts';
import lg from '../knowledge/vendors/lg.ts';
import linksys from '../knowledge/vendors/linksys.ts';
import logitech from '../knowledge/vendors/logitech.ts';
import meross from '../knowledge/vendors/meross.ts';
import microsoft from '../knowledge/vendors/microsoft.ts';
import mikrotik from '../knowledge/vendors/mikrotik.ts';
import nanoleaf from '../knowledge/vendors/nanoleaf.ts';
import netatmo from '../knowledge/vendors/netatmo.ts';
import netgear from '../knowledge/vendors/netgear.ts';
import nintendo from '../knowledge/vendors/nintendo.ts';
import panasonic from '../knowledge/vendors/panasonic.ts';
import philipsHue from '../knowledge/vendors/philips-hue.ts';
import philips from '../knowledge/vendors/philips.ts';
import playstation from '../knowledge/vendors/playstation.ts';
import qnap from '../knowledge/vendors/qnap.ts';
import reolink from '../knowledge/vendors/reolink.ts';
import resmed from '../knowledge/vendors/resmed.ts';
import ring from '../knowledge/vendors/ring.ts';
import roborock from '../knowledge/vendors/roborock.ts';
import roku from '../knowledge/vendors/roku.ts';
import samsung from '../knowledge/vendors/samsung.ts';
import shelly from '../knowledge/vendors/shelly.ts';
import sky from '../knowledge/vendors/sky.ts';
import solaredge from '../knowledge/vendors/solaredge.ts';
import sonos from '../knowledge/vendors/sonos.ts';
import sony from '../knowledge/vendors/sony.ts';
import switchbot from '../knowledge/vendors/switchbot.ts';
import synology from '../knowledge/vendors/synology.ts';
import tado from '../knowledge/vendors/tado.ts';
import talktalk from '../knowledge/vendors/talktalk.ts';
import tcl from '../knowledge/vendors/tcl.ts';
import tpLink from '../knowledge/vendors/tp-link.ts';
import tunstall from '../knowledge/vendors/tunstall.ts';
import tuya from '../knowledge/vendors/tuya.ts';
import ubiquiti from '../knowledge/vendors/ubiquiti.ts';
import virginMedia from '../knowledge/vendors/virgin-media.ts';
import vodafone from '../knowledge/vendors/vodafone.ts';
import westernDigital from '../knowledge/vendors/western-digital.ts';
import withings from '../knowledge/vendors/withings.ts';
import wyze from '../knowledge/vendors/wyze.ts';
import xiaomi from '../knowledge/vendors/xiaomi.ts';
import yale from '../knowledge/vendors/yale.ts';

export const vendors: readonly Vendor[] = [
  amazon,
  apple,
  aqara,
  arlo,
  asus,
  avm,
  axis,
  belkin,
  blink,
  bosch,
  bose,
  brother,
  bt,
  canon,
  dLink,
  dahua,
  dyson,
  ecobee,
  eero,
  electriq,
  epson,
  eufy,
  fitbit,
  garmin,
  google,
  govee,
  hikvision,
  hive,
  honeywell,
  hp,
  huawei,
  ikea,
  irobot,
  legrand,
  lg,
  linksys,
  logitech,
  meross,
  microsoft,
  mikrotik,
  nanoleaf,
  netatmo,
  netgear,
  nintendo,
  panasonic,
  philipsHue,
  philips,
  playstation,
  qnap,
  reolink,
  resmed,
  ring,
  roborock,
  roku,
  samsung,
  shelly,
  sky,
  solaredge,
  sonos,
  sony,
  switchbot,
  synology,
  tado,
  talktalk,
  tcl,
  tpLink,
  tunstall,
  tuya,
  ubiquiti,
  virginMedia,
  vodafone,
  westernDigital,
  withings,
  wyze,
  xiaomi,
  yale,
];
