import basicCamera from './devices/basic-camera.ts';
import carefulCamera from './devices/careful-camera.ts';
import chromecast from './devices/chromecast.ts';
import decoyAcceptsAll from './devices/decoy-accepts-all.ts';
import decoyRedirect from './devices/decoy-redirect.ts';
import decoySaysFailed from './devices/decoy-says-failed.ts';
import decoySinglePage from './devices/decoy-single-page.ts';
import decoySshTrap from './devices/decoy-ssh-trap.ts';
import esphomeSensor from './devices/esphome-sensor.ts';
import formRouter from './devices/form-router.ts';
import fragilePlug from './devices/fragile-plug.ts';
import hikvisionCamera from './devices/hikvision-camera.ts';
import hikvisionNewCamera from './devices/hikvision-new-camera.ts';
import homekitThermostat from './devices/homekit-thermostat.ts';
import hueBridge from './devices/hue-bridge.ts';
import kasaPlug from './devices/kasa-plug.ts';
import lockingCamera from './devices/locking-camera.ts';
import matterPlug from './devices/matter-plug.ts';
import nas from './devices/nas.ts';
import onvifCamera from './devices/onvif-camera.ts';
import printer from './devices/printer.ts';
import privatePhone from './devices/private-phone.ts';
import rokuTv from './devices/roku-tv.ts';
import router from './devices/router.ts';
import samsungTv from './devices/samsung-tv.ts';
import setupPlug from './devices/setup-plug.ts';
import shellyPlug from './devices/shelly-plug.ts';
import shellySwitch from './devices/shelly-switch.ts';
import silentDevice from './devices/silent-device.ts';
import sonosSpeaker from './devices/sonos-speaker.ts';
import telecareHub from './devices/telecare-hub.ts';
import tuyaPlug from './devices/tuya-plug.ts';
import wizBulb from './devices/wiz-bulb.ts';
import type { Emulator } from './emulator.ts';

/** Every emulated device. The lab and the demo home pick from these. */
export const emulators: readonly Emulator[] = [
  basicCamera,
  carefulCamera,
  chromecast,
  decoyAcceptsAll,
  decoyRedirect,
  decoySaysFailed,
  decoySinglePage,
  decoySshTrap,
  esphomeSensor,
  formRouter,
  fragilePlug,
  hikvisionCamera,
  hikvisionNewCamera,
  homekitThermostat,
  hueBridge,
  kasaPlug,
  lockingCamera,
  matterPlug,
  nas,
  onvifCamera,
  printer,
  privatePhone,
  rokuTv,
  router,
  samsungTv,
  setupPlug,
  shellyPlug,
  shellySwitch,
  silentDevice,
  sonosSpeaker,
  telecareHub,
  tuyaPlug,
  wizBulb,
];

/** The emulator of that id; a wrong id is a mistake in the program. */
export function emulator(id: string): Emulator {
  const found = emulators.find((each) => each.id === id);
  if (!found) throw new Error(`There is no emulator called ${id}.`);
  return found;
}
