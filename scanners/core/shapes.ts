/** The shapes of everything that is read back: from a file, from the store, or from another process. */
import { z } from 'zod';
import { kinds } from './model.ts';

/** Longest piece of text that crosses a process boundary, in UTF-16 units. */
const longestText = 20_000;

export const words = z.string().max(longestText);
/** Words in our languages. */
export const text = z.strictObject({ en: words, cy: words.exactOptional() });

/** A name that our own code made: a check, a wizard, a step, a fact. */
export const name = z.string().regex(/^[a-z0-9][a-z0-9.:-]{0,79}$/);
/** An id of a device, a network, a check or a run, as main made it known. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u);
export const count = z.number().int().min(0);
export const moment = z.string().max(40);
export const milliseconds = z.number().min(0);

/** More devices than this are not a home. */
const mostDevices = 5000;

export const kind = z.enum(kinds);
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

const provisions = z.array(words);

export const checkResult = z.strictObject({
  id: name,
  result,
  proof,
  reason: text,
  evidence,
  provisions: provisions.exactOptional(),
});

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
    'mac-at-address',
    'address',
  ]),
  value: words,
});

const careAdvice = z.strictObject({
  use: z.enum(['telecare', 'medical', 'alarm', 'lock', 'hearing', 'voice-assistant', 'carries-care']),
  what: text,
  whoToCall: text,
  keepOn: z.array(text),
  ourCare: text,
  facts: z.array(z.strictObject({ text, source: words, checked: words })),
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
  stoppedAnswering: z.literal(true).exactOptional(),
  care: z.boolean(),
  careAdvice: careAdvice.exactOptional(),
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

export const homeStanding = z.strictObject({
  guidelines: z.array(
    z.strictObject({
      number: guidelineNumber,
      devices: z.record(result, count),
      needing: z.array(id),
      looked: count,
      of: count,
    }),
  ),
  checks: z.array(z.strictObject({ id: name, devices: z.record(result, count) })),
  first: z.array(
    z.strictObject({
      device: id,
      check: name,
      guideline: guidelineNumber,
      result: z.enum(['fail', 'weak']),
      severity,
      title: text,
      reason: text,
      why: text,
      callFirst: text.exactOptional(),
      wizard: name.exactOptional(),
    }),
  ),
  unanswered: z.strictObject({
    of: count,
    answered: count,
    closer: count,
    owner: count,
    maker: count,
    silent: count,
    words: text,
  }),
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
  home: homeStanding.exactOptional(),
  devices: z.array(deviceReport),
  changes: z.array(change),
  observations: z.array(observation).exactOptional(),
});

/** What a saved report says of a device apart from any judgement, which is made anew. */
const savedDevice = deviceReport
  .pick({
    id: true,
    addresses: true,
    mac: true,
    hostnames: true,
    seenBy: true,
    fragile: true,
    stoppedAnswering: true,
    care: true,
    role: true,
    keys: true,
  })
  .strip();

/** A report file, as far as it is needed to judge it again. */
export const savedReport = report
  .pick({
    format: true,
    version: true,
    app: true,
    status: true,
    startedAt: true,
    finishedAt: true,
    network: true,
    observations: true,
  })
  .extend({ devices: z.array(savedDevice).max(mostDevices) })
  .strip();

export const answer = z.strictObject({
  question: name,
  value: words,
  at: milliseconds,
  proof: z.enum(['measured', 'owner']),
});

/** A device in the command line's memory; its report is judged anew from its observations. */
export const rememberedDevice = z.object({
  id,
  keys: z.array(identityKey),
  fragile: z.boolean(),
  missed: z.number().int().min(0).exactOptional(),
  ownerName: words.exactOptional(),
  careWaived: z.boolean().exactOptional(),
  answers: z.array(answer),
  observations: z.array(observation),
  device: savedDevice.exactOptional(),
});
