import { z } from 'zod';
import { kinds } from '../../scanners/core/model.ts';

const finding = z.object({
  check: z.string(),
  result: z.enum(['fail', 'weak']),
  proof: z.string(),
  service: z.object({ port: z.number() }).optional(),
});

const device = z.object({
  id: z.string(),
  addresses: z.array(z.string()),
  mac: z.string().optional(),
  manufacturer: z.string().optional(),
  kind: z.enum(kinds),
  kindConfidence: z.number(),
  model: z.string().optional(),
  firmware: z.string().optional(),
  name: z.string().optional(),
  role: z.string().optional(),
  findings: z.array(finding),
  attempts: z.array(z.object({ account: z.string(), outcome: z.string() })),
});

/** The part of a `homelatch-report` that is compared with the truth. */
export const scoredReport = z.object({ format: z.literal('homelatch-report'), devices: z.array(device) });

export type ScoredReport = z.infer<typeof scoredReport>;
export type ScoredDevice = z.infer<typeof device>;
