/** The report, as the engine's model defines it. */
import { z } from 'zod';
import type {
  Attempt,
  Change,
  CheckResult,
  DeviceReport,
  Finding,
  NetworkReport,
  Observation,
  Problem,
  Report,
} from '../../scanners/core/model.ts';
import type { Agree, Mirrors } from './mirror.ts';
import { count, id, milliseconds, moment, name, text, words } from './words.ts';

export const kind = z.enum([
  'router',
  'access-point',
  'switch',
  'printer',
  'nas',
  'computer',
  'phone',
  'tablet',
  'tv',
  'media-player',
  'speaker',
  'voice-assistant',
  'camera',
  'doorbell',
  'hub',
  'light',
  'plug',
  'thermostat',
  'lock',
  'alarm',
  'sensor',
  'appliance',
  'vacuum',
  'wearable',
  'console',
  'toy',
  'telecare',
  'server',
  'ev-charger',
  'solar',
  'intercom',
  'unknown',
]);
export const result = z.enum(['pass', 'weak', 'fail', 'unknown', 'not-applicable']);
export const proof = z.enum(['measured', 'manufacturer', 'owner', 'none']);
export const severity = z.enum(['critical', 'high', 'medium', 'low']);
const port = z.number().int().min(0).max(65_535);
const guidelineNumber = z.number().int().min(1).max(13);
const evidence = z.array(words);

export const serviceAddress = z.strictObject({ transport: z.enum(['tcp', 'udp']), port });
export const service = serviceAddress.extend({
  state: z.enum(['open', 'closed', 'silent']),
  protocol: words.exactOptional(),
  product: words.exactOptional(),
  version: words.exactOptional(),
  tls: z.boolean().exactOptional(),
});

export const observation = z.strictObject({
  id: words,
  fact: words,
  device: id,
  service: serviceAddress.exactOptional(),
  at: milliseconds,
  by: words,
  value: z.unknown(),
});

export const checkResult = z.strictObject({ id: name, result, proof, reason: text, evidence });

export const finding = z.strictObject({
  check: name,
  guideline: guidelineNumber,
  result: z.enum(['fail', 'weak']),
  severity,
  proof,
  service: serviceAddress.exactOptional(),
  title: text,
  reason: text,
  evidence,
  wizard: name.exactOptional(),
});

const guidelineVerdict = z.strictObject({
  number: guidelineNumber,
  verdict: result,
  proof,
  looked: count,
  of: count,
  checks: z.array(checkResult),
});

export const attempt = z.strictObject({
  service: serviceAddress,
  account: words,
  at: moment,
  outcome: z.enum(['accepted', 'refused', 'locked', 'unclear', 'any-password-accepted']),
});

export const identityKey = z.strictObject({
  type: z.enum([
    'homekit',
    'matter',
    'udn',
    'cast',
    'printer',
    'serial',
    'ssh',
    'tls',
    'mac',
    'private-mac-name',
    'address',
  ]),
  value: words,
});

export const deviceReport = z.strictObject({
  id,
  addresses: z.array(words),
  mac: words.exactOptional(),
  macVendor: words.exactOptional(),
  manufacturer: words.exactOptional(),
  kind,
  kindConfidence: z.number().min(0).max(1),
  model: words.exactOptional(),
  firmware: words.exactOptional(),
  name: words.exactOptional(),
  hostnames: z.array(words),
  seenBy: z.array(words),
  fragile: z.boolean(),
  care: z.boolean(),
  role: z.enum(['this-computer', 'gateway']).exactOptional(),
  services: z.array(service),
  findings: z.array(finding),
  guidelines: z.array(guidelineVerdict),
  attempts: z.array(attempt),
  identifiedBy: evidence,
  keys: z.array(identityKey).exactOptional(),
});

export const change = z.strictObject({
  type: z.enum([
    'device-new',
    'device-gone',
    'device-back',
    'port-opened',
    'port-closed',
    'certificate-changed',
    'host-key-changed',
    'firmware-changed',
    'address-changed',
    'name-changed',
    'dns-server-changed',
    'gateway-changed',
    'port-mapping-added',
    'finding-new',
    'finding-fixed',
  ]),
  device: id.exactOptional(),
  before: words.exactOptional(),
  after: words.exactOptional(),
  at: moment,
});

export const networkReport = z.strictObject({
  interface: words,
  address: words,
  ranges: z.array(words),
  gateway: words.exactOptional(),
  dnsServers: z.array(words),
});

export const problem = z.strictObject({ code: name, message: text });

export const report = z.strictObject({
  format: z.literal('homelatch-report'),
  version: z.literal(1),
  app: words,
  status: z.enum(['complete', 'cancelled', 'partial']),
  startedAt: moment,
  finishedAt: moment,
  problems: z.array(problem),
  network: networkReport,
  summary: z.strictObject({ devices: count, needAttention: count, checksRun: count }),
  devices: z.array(deviceReport),
  changes: z.array(change),
  observations: z.array(observation).exactOptional(),
});

export type ReportAgrees = Agree<
  [
    Mirrors<typeof report, Report>,
    Mirrors<typeof deviceReport, DeviceReport>,
    Mirrors<typeof finding, Finding>,
    Mirrors<typeof checkResult, CheckResult>,
    Mirrors<typeof attempt, Attempt>,
    Mirrors<typeof change, Change>,
    Mirrors<typeof networkReport, NetworkReport>,
    Mirrors<typeof problem, Problem>,
    Mirrors<typeof observation, Observation>,
  ]
>;
