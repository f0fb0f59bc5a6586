import type { Kind } from '../core/model.ts';
import type { Sensor } from './vendor.ts';

/**
 * What a device of this kind can usually sense about the people around it. It describes the kind, not the unit: say
 * “may have”. Source: ETSI EN 303 645 V3.1.3, provision 5.8-3, asks makers to list exactly these.
 */
const sensors: Readonly<Partial<Record<Kind, readonly Sensor[]>>> = {
  phone: ['camera', 'microphone', 'location', 'motion', 'fingerprint'],
  tablet: ['camera', 'microphone', 'location', 'motion', 'fingerprint'],
  computer: ['camera', 'microphone'],
  tv: ['microphone'],
  'media-player': ['microphone'],
  speaker: ['microphone'],
  'voice-assistant': ['microphone', 'camera', 'presence'],
  camera: ['camera', 'microphone', 'motion'],
  doorbell: ['camera', 'microphone', 'motion'],
  intercom: ['camera', 'microphone'],
  plug: ['energy-use'],
  thermostat: ['temperature', 'presence', 'location'],
  lock: ['door', 'fingerprint'],
  alarm: ['motion', 'door', 'presence'],
  sensor: ['motion', 'door', 'temperature', 'air', 'presence'],
  vacuum: ['floor-plan', 'camera', 'microphone'],
  wearable: ['health', 'location', 'motion'],
  console: ['camera', 'microphone'],
  toy: ['camera', 'microphone', 'motion'],
  telecare: ['microphone', 'motion', 'presence', 'health'],
  'ev-charger': ['energy-use'],
  solar: ['energy-use'],
};

/** The senses that devices of this kind usually have; empty where a kind says nothing. */
export function sensorsOfKind(kind: Kind): readonly Sensor[] {
  return sensors[kind] ?? [];
}
