// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Recogniser } from '../core/define.ts';
import airplayReceiver from '../recognisers/airplay-receiver.ts';
import amazon from '../recognisers/amazon.ts';
import announcedServices from '../recognisers/announced-services.ts';
import apple from '../recognisers/apple.ts';
import aqara from '../recognisers/aqara.ts';
import arlo from '../recognisers/arlo.ts';
import assistive from '../recognisers/assistive.ts';
import asus from '../recognisers/asus.ts';
import axis from '../recognisers/axis.ts';
import blink from '../recognisers/blink.ts';
import bosch from '../recognisers/bosch.ts';
import bose from '../recognisers/bose.ts';
import brandHostnames from '../recognisers/brand-hostnames.ts';
import broadlink from '../recognisers/broadlink.ts';
import brother from '../recognisers/brother.ts';
import bt from '../recognisers/bt.ts';
import cameraBrands from '../recognisers/camera-brands.ts';
import canon from '../recognisers/canon.ts';
import careDevice from '../recognisers/care-device.ts';
import dLink from '../recognisers/d-link.ts';
import dahua from '../recognisers/dahua.ts';
import dyson from '../recognisers/dyson.ts';
import ecobee from '../recognisers/ecobee.ts';
import eero from '../recognisers/eero.ts';
import energy from '../recognisers/energy.ts';
import epson from '../recognisers/epson.ts';
import esphome from '../recognisers/esphome.ts';
import eufy from '../recognisers/eufy.ts';
import eve from '../recognisers/eve.ts';
import fileStore from '../recognisers/file-store.ts';
import fritzbox from '../recognisers/fritzbox.ts';
import googleCast from '../recognisers/google-cast.ts';
import govee from '../recognisers/govee.ts';
import hiFi from '../recognisers/hi-fi.ts';
import hikvision from '../recognisers/hikvision.ts';
import hive from '../recognisers/hive.ts';
import homeAssistant from '../recognisers/home-assistant.ts';
import homeRouter from '../recognisers/home-router.ts';
import homekitAccessory from '../recognisers/homekit-accessory.ts';
import hp from '../recognisers/hp.ts';
import ikea from '../recognisers/ikea.ts';
import irobot from '../recognisers/irobot.ts';
import knx from '../recognisers/knx.ts';
import lgTv from '../recognisers/lg-tv.ts';
import lifx from '../recognisers/lifx.ts';
import linksys from '../recognisers/linksys.ts';
import linuxComputer from '../recognisers/linux-computer.ts';
import macVendor from '../recognisers/mac-vendor.ts';
import magicHome from '../recognisers/magic-home.ts';
import matterDevice from '../recognisers/matter-device.ts';
import mikrotik from '../recognisers/mikrotik.ts';
import nanoleaf from '../recognisers/nanoleaf.ts';
import nest from '../recognisers/nest.ts';
import netatmo from '../recognisers/netatmo.ts';
import netgear from '../recognisers/netgear.ts';
import nintendo from '../recognisers/nintendo.ts';
import onvifCamera from '../recognisers/onvif-camera.ts';
import ownNames from '../recognisers/own-names.ts';
import philipsHue from '../recognisers/philips-hue.ts';
import phone from '../recognisers/phone.ts';
import playstation from '../recognisers/playstation.ts';
import printer from '../recognisers/printer.ts';
import qnap from '../recognisers/qnap.ts';
import reolink from '../recognisers/reolink.ts';
import ring from '../recognisers/ring.ts';
import roborock from '../recognisers/roborock.ts';
import roku from '../recognisers/roku.ts';
import routerBrands from '../recognisers/router-brands.ts';
import samsungTv from '../recognisers/samsung-tv.ts';
import shelly from '../recognisers/shelly.ts';
import sky from '../recognisers/sky.ts';
import smartHub from '../recognisers/smart-hub.ts';
import smartthings from '../recognisers/smartthings.ts';
import snmpAgent from '../recognisers/snmp-agent.ts';
import sonoff from '../recognisers/sonoff.ts';
import sonos from '../recognisers/sonos.ts';
import sony from '../recognisers/sony.ts';
import synology from '../recognisers/synology.ts';
import tado from '../recognisers/tado.ts';
import talktalk from '../recognisers/talktalk.ts';
import tasmota from '../recognisers/tasmota.ts';
import television from '../recognisers/television.ts';
import tpLinkKasa from '../recognisers/tp-link-kasa.ts';
import tpLinkRouter from '../recognisers/tp-link-router.ts';
import tpLinkTapo from '../recognisers/tp-link-tapo.ts';
import tunstall from '../recognisers/tunstall.ts';
import tuya from '../recognisers/tuya.ts';
import ubiquiti from '../recognisers/ubiquiti.ts';
import upnpDescription from '../recognisers/upnp-description.ts';
import upnpTypes from '../recognisers/upnp-types.ts';
import virginMedia from '../recognisers/virgin-media.ts';
import vodafone from '../recognisers/vodafone.ts';
import wemo from '../recognisers/wemo.ts';
import westernDigital from '../recognisers/western-digital.ts';
import windowsComputer from '../recognisers/windows-computer.ts';
import withings from '../recognisers/withings.ts';
import wiz from '../recognisers/wiz.ts';
import wled from '../recognisers/wled.ts';
import wyze from '../recognisers/wyze.ts';
import xbox from '../recognisers/xbox.ts';
import xiaomi from '../recognisers/xiaomi.ts';
import yale from '../recognisers/yale.ts';
import yeelight from '../recognisers/yeelight.ts';
import zyxel from '../recognisers/zyxel.ts';

export const recognisers: readonly Recogniser[] = [
  airplayReceiver,
  amazon,
  announcedServices,
  apple,
  aqara,
  arlo,
  assistive,
  asus,
  axis,
  blink,
  bosch,
  bose,
  brandHostnames,
  broadlink,
  brother,
  bt,
  cameraBrands,
  canon,
  careDevice,
  dLink,
  dahua,
  dyson,
  ecobee,
  eero,
  energy,
  epson,
  esphome,
  eufy,
  eve,
  fileStore,
  fritzbox,
  googleCast,
  govee,
  hiFi,
  hikvision,
  hive,
  homeAssistant,
  homeRouter,
  homekitAccessory,
  hp,
  ikea,
  irobot,
  knx,
  lgTv,
  lifx,
  linksys,
  linuxComputer,
  macVendor,
  magicHome,
  matterDevice,
  mikrotik,
  nanoleaf,
  nest,
  netatmo,
  netgear,
  nintendo,
  onvifCamera,
  ownNames,
  philipsHue,
  phone,
  playstation,
  printer,
  qnap,
  reolink,
  ring,
  roborock,
  roku,
  routerBrands,
  samsungTv,
  shelly,
  sky,
  smartHub,
  smartthings,
  snmpAgent,
  sonoff,
  sonos,
  sony,
  synology,
  tado,
  talktalk,
  tasmota,
  television,
  tpLinkKasa,
  tpLinkRouter,
  tpLinkTapo,
  tunstall,
  tuya,
  ubiquiti,
  upnpDescription,
  upnpTypes,
  virginMedia,
  vodafone,
  wemo,
  westernDigital,
  windowsComputer,
  withings,
  wiz,
  wled,
  wyze,
  xbox,
  xiaomi,
  yale,
  yeelight,
  zyxel,
];
