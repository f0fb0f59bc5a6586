import { z } from 'zod';
import { kinds } from '../core/model.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const page = z.url({ protocol: /^https?$/ });
/** Words for a person, in both languages. */
export const textShape = z.strictObject({ en: z.string().min(1), cy: z.string().min(1) });
const models = z.array(z.string().min(1).max(80)).min(1).readonly();

/**
 * Where a fact comes from and the day on which that page said so. `secondHand` marks a page that is not the maker's
 * own: good enough to guide a person, too weak to accuse a maker.
 */
const sourceShape = { source: page, checked: day, secondHand: z.literal(true).exactOptional() };

/** A fact with where it comes from. What is not known is left out: no placeholder, no guess. */
function sourced<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...sourceShape });
}

/** For a fact that holds for some products only. Without `matches` it holds for all of the maker's. */
const family = { family: z.string().min(1), matches: models.exactOptional() };

export const sensorNames = [
  'camera',
  'microphone',
  'motion',
  'location',
  'presence',
  'health',
  'energy-use',
  'temperature',
  'air',
  'door',
  'floor-plan',
  'fingerprint',
] as const;
export type Sensor = (typeof sensorNames)[number];

export const vendorShape = z.strictObject({
  /** Kebab-case, equal to the file's name. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** As people know the brand. */
  name: z.string().min(1),
  /** Other names and registered names as devices and registries spell them; `*` stands for anything. */
  alternateNames: z.array(z.string().min(1)).readonly(),
  disclosure: sourced({
    /** E-mail address or page for reporting a security problem. */
    contact: z.string().min(1).exactOptional(),
    policy: page.exactOptional(),
    responseTimes: textShape.exactOptional(),
  }).exactOptional(),
  securityTxt: sourced({
    domain: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/),
    state: z.enum(['valid', 'expired', 'absent']),
    expires: day.exactOptional(),
  }).exactOptional(),
  support: z
    .array(
      sourced({
        ...family,
        /** The last day with security updates. */
        until: day.exactOptional(),
        /** The page says that it is over, without a day. */
        ended: z.literal(true).exactOptional(),
        /** Years promised from first or last sale: not an end date until that day is known. */
        minimumYears: z.number().positive().exactOptional(),
        text: textShape.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  updates: sourced({
    automatic: z.boolean().exactOptional(),
    how: textShape.exactOptional(),
    /** Where the switch for automatic updates is, one screen a step. */
    steps: z.array(textShape).min(1).readonly().exactOptional(),
  }).exactOptional(),
  reset: z
    .array(
      sourced({
        ...family,
        kinds: z.array(z.enum(kinds)).min(1).readonly().exactOptional(),
        steps: z.array(textShape).min(1).readonly(),
        holdSeconds: z.number().positive().exactOptional(),
        /** What the person sees when it has worked. */
        doneWhen: textShape.exactOptional(),
        /** What the reset leaves behind, or how it goes wrong. */
        warning: textShape.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  /** How to take a device off its owner's account. A reset at the device seldom does that. */
  accountRemoval: z
    .array(
      sourced({
        ...family,
        kinds: z.array(z.enum(kinds)).min(1).readonly().exactOptional(),
        steps: z.array(textShape).min(1).readonly(),
        /** What leaving the account does not undo. */
        warning: textShape.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  /** Where a device's own settings are opened from within the home. */
  settingsPage: z
    .array(
      sourced({
        ...family,
        kinds: z.array(z.enum(kinds)).min(1).readonly().exactOptional(),
        /** A host name or private address as the maker prints it, such as `fritz.box`; missing where only an app will do. */
        address: z
          .string()
          .regex(/^[a-z0-9.-]{3,64}$/)
          .exactOptional(),
        /** The app, where that is the way in. */
        app: z.string().min(1).max(60).exactOptional(),
        /** Which account and password open it. */
        login: textShape.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  accountDeletion: sourced({
    url: page,
    daysToComplete: z.number().int().positive().exactOptional(),
    steps: z.array(textShape).min(1).readonly().exactOptional(),
    text: textShape.exactOptional(),
  }).exactOptional(),
  cloudDataDeletion: sourced({ url: page.exactOptional(), text: textShape }).exactOptional(),
  defaultCredentials: z
    .array(
      sourced({
        ...family,
        /** No password at all, one of its own for each unit, the same for all units, or printed on the label. */
        status: z.enum(['none', 'unique', 'universal', 'label']),
        text: textShape.exactOptional(),
      }),
    )
    .readonly()
    .exactOptional(),
  privacyNotice: sourced({ url: page }).exactOptional(),
  setupGuide: sourced({ url: page }).exactOptional(),
  commitments: z
    .array(sourced({ text: textShape }))
    .readonly()
    .exactOptional(),
  sensors: z
    .array(sourced({ ...family, sensors: z.array(z.enum(sensorNames)).min(1).readonly() }))
    .readonly()
    .exactOptional(),
  localControl: sourced({ works: z.boolean(), text: textShape }).exactOptional(),
  cloudDependence: z
    .array(sourced({ ...family, level: z.enum(['none', 'partial', 'full']), text: textShape }))
    .readonly()
    .exactOptional(),
  secureBoot: z
    .array(sourced({ ...family, text: textShape }))
    .readonly()
    .exactOptional(),
  signedUpdates: sourced({ text: textShape }).exactOptional(),
  statementOfCompliance: sourced({ url: page }).exactOptional(),
  loginAlerts: sourced({ offered: z.boolean(), text: textShape.exactOptional() }).exactOptional(),
  twoStepLogin: sourced({
    offered: z.boolean(),
    guide: page.exactOptional(),
    text: textShape.exactOptional(),
  }).exactOptional(),
});

/** What is publicly known about one manufacturer. */
export type Vendor = Readonly<z.infer<typeof vendorShape>>;

/** Gives a vendor file its type; the test of the data parses every file with `vendorShape`. */
export const defineVendor = (vendor: Vendor): Vendor => vendor;
