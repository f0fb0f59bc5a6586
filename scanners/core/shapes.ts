/** The shapes of what the engine reads back from a file. */
import { z } from 'zod';

const words = z.string().max(1024);
const id = z.string().max(64);

export const serviceAddressShape = z.object({
  transport: z.enum(['tcp', 'udp']),
  port: z.number().int().min(1).max(65_535),
});

export const observationShape = z.object({
  id,
  fact: z.string().max(128),
  device: id,
  service: serviceAddressShape.exactOptional(),
  at: z.number(),
  by: z.string().max(128),
  value: z.unknown(),
});

export const identityKeyShape = z.object({
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

export const answerShape = z.object({
  question: z.string().max(128),
  value: words,
  at: z.number(),
  proof: z.enum(['measured', 'owner']),
});

/** What a saved report says of a device apart from any judgement, which is made anew. */
export const savedDeviceShape = z.object({
  id,
  addresses: z.array(words).max(64),
  mac: words.exactOptional(),
  hostnames: z.array(words).max(64),
  seenBy: z.array(words).max(64),
  fragile: z.boolean(),
  care: z.boolean(),
  role: z.enum(['this-computer', 'gateway']).exactOptional(),
  keys: z.array(identityKeyShape).max(64).exactOptional(),
});

export const savedNetworkShape = z.object({
  interface: words,
  address: words,
  ranges: z.array(words).max(64),
  gateway: words.exactOptional(),
  dnsServers: z.array(words).max(16),
});

/** A report file, as far as it is needed to judge it again. */
export const savedReportShape = z.object({
  format: z.literal('homelatch-report'),
  version: z.literal(1),
  app: words,
  status: z.enum(['complete', 'cancelled', 'partial']),
  startedAt: words,
  finishedAt: words,
  network: savedNetworkShape,
  devices: z.array(savedDeviceShape).max(5000),
  observations: z.array(observationShape).max(500_000).exactOptional(),
});

/** A remembered device; its report is judged anew from its observations. */
export const rememberedDeviceShape = z.object({
  id,
  keys: z.array(identityKeyShape).max(64),
  fragile: z.boolean(),
  ownerName: words.exactOptional(),
  careWaived: z.boolean().exactOptional(),
  answers: z.array(answerShape).max(2000),
  observations: z.array(observationShape).max(5000),
  device: savedDeviceShape.exactOptional(),
});
