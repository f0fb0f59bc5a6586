import { vendors } from '../generated/vendors.ts';
import { careFacts } from './care-advice.ts';
import { latestFirmwares } from './latest-firmware.ts';
import { vulnerabilities } from './vulnerabilities.ts';

/** One fact of the knowledge base, with the day on which its page was known to say so. */
export interface DatedFact {
  /** Where it stands, for example `vendors/tp-link: reset`. */
  readonly where: string;
  readonly source: string;
  /** Date, `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface StaleFact extends DatedFact {
  /** Whole days since it was checked. */
  readonly days: number;
}

const dayMs = 86_400_000;

interface Sourced {
  readonly source: string;
  readonly checked: string;
}

function isSourced(value: unknown): value is Sourced {
  return typeof value === 'object' && value !== null && 'source' in value && 'checked' in value;
}

/** Every dated fact there is, in the order of its files. */
export function datedFacts(): readonly DatedFact[] {
  const ofVendors = vendors.flatMap((vendor) =>
    Object.entries(vendor).flatMap(([field, value]) => {
      const facts: readonly unknown[] = Array.isArray(value) ? value : [value];
      return facts
        .filter(isSourced)
        .map(({ source, checked }) => ({ where: `vendors/${vendor.id}: ${field}`, source, checked }));
    }),
  );
  return [
    ...ofVendors,
    ...vulnerabilities.map(({ id, source, checked }) => ({
      where: `vulnerabilities: ${id}`,
      source,
      checked,
    })),
    ...latestFirmwares.map(({ family, source, checked }) => ({
      where: `latest-firmware: ${family}`,
      source,
      checked,
    })),
    ...careFacts.map(({ source, checked }) => ({ where: 'care-advice', source, checked })),
  ];
}

/** One page that says the same of many models is looked at once. */
function pages(): readonly DatedFact[] {
  return [
    ...new Map(datedFacts().map((fact) => [`${fact.where} ${fact.source} ${fact.checked}`, fact])).values(),
  ];
}

/** The facts that were checked more than `days` days before `now` (milliseconds since 1970, UTC), oldest first. */
export function staleFacts(days: number, now: number): readonly StaleFact[] {
  return pages()
    .map((fact) => ({ ...fact, days: Math.floor((now - Date.parse(`${fact.checked}T00:00:00Z`)) / dayMs) }))
    .filter((fact) => fact.days > days)
    .sort((a, b) => b.days - a.days);
}
