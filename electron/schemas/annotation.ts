import { z } from 'zod';
import type { Immutable } from '../immutable.ts';
import { id, moment, name } from './words.ts';

const label = z.string().trim().max(80);

const ignored = z.strictObject({
  check: name,
  reason: z.string().trim().min(1).max(500),
  /** ISO 8601 date on which it comes back; never more than a year ahead. */
  until: z.iso.date(),
});

/** What the owner says about a device. */
export const annotation = z.strictObject({
  device: id,
  name: label.exactOptional(),
  room: label.exactOptional(),
  mine: z.boolean().exactOptional(),
  /** Findings that the owner chose to leave as they are. */
  ignored: z.array(ignored.extend({ since: moment })),
  /** The owner chose that this lock, alarm or care device may be tested like any other. */
  careWaived: z.boolean(),
  /** The owner chose three tries for each login service of this device. */
  thorough: z.boolean(),
});

/** A change to it. An empty name or room takes the old one away. */
export const annotationChange = z.strictObject({
  device: id,
  name: label.exactOptional(),
  room: label.exactOptional(),
  mine: z.boolean().exactOptional(),
  ignore: ignored.exactOptional(),
  /** The check whose finding counts again. */
  unignore: name.exactOptional(),
  careWaived: z.boolean().exactOptional(),
  thorough: z.boolean().exactOptional(),
});

export type Annotation = Immutable<z.output<typeof annotation>>;
export type AnnotationChange = Immutable<z.output<typeof annotationChange>>;
