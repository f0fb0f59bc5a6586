import { z } from 'zod';
import { kinds } from '../../scanners/core/model.ts';

const service = z.object({ port: z.number() }).optional();

const finding = z.object({
  check: z.string(),
  result: z.enum(['fail', 'weak']),
  proof: z.string(),
  service,
});

/** What tells one device from another. */
export const sighted = z.object({ addresses: z.array(z.string()), mac: z.string().optional() });
export type Sighted = z.infer<typeof sighted>;

const observation = z.object({ fact: z.string(), at: z.number(), value: z.unknown() });

const device = sighted.extend({
  services: z
    .array(
      z.object({
        transport: z.enum(['tcp', 'udp']),
        port: z.number(),
        state: z.string(),
        protocol: z.string().optional(),
      }),
    )
    .default([]),
  id: z.string(),
  manufacturer: z.string().optional(),
  kind: z.enum(kinds),
  kindConfidence: z.number(),
  model: z.string().optional(),
  firmware: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  findings: z.array(finding),
  attempts: z.array(z.object({ account: z.string(), outcome: z.string(), service })),
});

/** The part of a `homelatch-report` that is compared with the truth. */
export const scoredReport = z.object({
  format: z.literal('homelatch-report'),
  startedAt: z.string().optional(),
  devices: z.array(device),
  /** Present when they were asked for. */
  observations: z.array(observation).optional(),
});

export type ScoredReport = z.infer<typeof scoredReport>;
export type ScoredDevice = z.infer<typeof device>;
