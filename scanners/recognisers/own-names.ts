import { castInfo } from '../probes/cast-info.ts';
import { hueConfig } from '../probes/hue-config.ts';
import { ippAttributes } from '../probes/ipp-attributes.ts';
import { kasaInfo } from '../probes/kasa-info.ts';
import { rokuInfo } from '../probes/roku-info.ts';
import { samsungTvInfo } from '../probes/samsung-tv-info.ts';
import { shellyInfo } from '../probes/shelly-info.ts';
import { sonosInfo } from '../probes/sonos-info.ts';
import { on, recogniseBy } from './pattern.ts';
import { announces, answered, describes, named } from './signs.ts';

/** Services whose instance name is what the owner called the device. */
const namedByOwner = [
  '_airplay._tcp',
  '_companion-link._tcp',
  '_esphomelib._tcp',
  '_hap._tcp',
  '_hap._udp',
  '_home-assistant._tcp',
  '_ipp._tcp',
  '_ipps._tcp',
  '_nanoleafapi._tcp',
  '_smb._tcp',
  '_wled._tcp',
];

/** What the owner or the device calls it, the most personal first; always the device's own words. */
export default recogniseBy(
  'own-names',
  on(announces('_googlecast._tcp'), {
    name: ({ txt }) => (txt['md'] === 'Google Cast Group' ? undefined : txt['fn']),
    confidence: 0.92,
  }),
  on(answered(castInfo), { name: ({ name }) => name, confidence: 0.92 }),
  on(answered(sonosInfo), { name: ({ room }) => room, confidence: 0.92 }),
  on(answered(hueConfig), { name: ({ name }) => name, confidence: 0.92 }),
  on(answered(kasaInfo), { name: ({ alias }) => alias, confidence: 0.92 }),
  on(answered(shellyInfo), { name: ({ name }) => name, confidence: 0.92 }),
  on(answered(rokuInfo), { name: ({ name }) => name, confidence: 0.9 }),
  on(answered(samsungTvInfo), { name: ({ name }) => name, confidence: 0.9 }),
  on(announces('_esphomelib._tcp'), { name: ({ txt }) => txt['friendly_name'], confidence: 0.9 }),
  on(announces(namedByOwner), { name: ({ instance }) => instance, confidence: 0.85 }),
  on(describes({}), { name: ({ roomName }) => roomName, confidence: 0.88 }),
  on(describes({}), { name: ({ friendlyName }) => friendlyName?.replace(/^\[TV\] ?/, ''), confidence: 0.8 }),
  on(answered(ippAttributes), { name: ({ info }) => info, confidence: 0.7 }),
  on(announces('_raop._tcp'), {
    name: ({ instance }) => /^[0-9A-F]{12}@(.+)$/i.exec(instance)?.[1],
    confidence: 0.7,
  }),
  on(announces(['_http._tcp', '_workstation._tcp', '_device-info._tcp', '_ssh._tcp']), {
    name: ({ instance }) => instance.replace(/ \[[0-9a-f:]{17}\]$/i, ''),
    confidence: 0.55,
  }),
  on(named('*'), { name: (hostname) => (opaque.test(hostname) ? undefined : hostname), confidence: 0.6 }),
  on(named('*'), { name: (hostname) => hostname, confidence: 0.3 }),
);

/** Made by a machine: a UUID, a hardware address or a bare number. */
const opaque = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{12}$|\d+$|(?:ip|dhcp|host)-\d)/i;
