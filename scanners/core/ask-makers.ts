import type { z } from 'zod';
import type { Fact } from './facts.ts';
import { makerSecurityTxt } from './maker-facts.ts';
import type { Members } from './members.ts';
import type { Observation, Report } from './model.ts';
import type { KnownDevice } from './options.ts';
import { rejudge } from './rejudge.ts';
import { summaryOf } from './report.ts';

export type MakerAnswer = z.infer<typeof makerSecurityTxt.shape>;

export interface MakerQuestions {
  /** The domain that the knowledge base holds for a manufacturer. */
  domainOf(manufacturer: string): string | undefined;
  /** Fetches the security.txt of that domain and nothing else. Never throws. */
  ask(domain: string, signal: AbortSignal): Promise<MakerAnswer>;
}

/**
 * Asks the makers of the devices in a finished report, each once and one after the other, and judges the report again. The
 * request says nothing of the device. A report without observations cannot be judged again and comes back as it is.
 */
export async function askMakers(
  report: Report,
  known: readonly KnownDevice[],
  { domainOf, ask }: MakerQuestions,
  members: Members,
  facts: ReadonlyMap<string, Fact<unknown>>,
  signal: AbortSignal,
): Promise<Report> {
  if (!report.observations) return report;
  const domains = new Map(
    report.devices.flatMap(({ id, manufacturer }) => {
      const domain = manufacturer === undefined ? undefined : domainOf(manufacturer);
      return domain === undefined ? [] : [[id, domain] as const];
    }),
  );
  const answers = new Map<string, MakerAnswer>();
  for (const domain of new Set(domains.values())) {
    if (signal.aborted) break;
    answers.set(domain, await ask(domain, signal));
  }
  const at = Date.parse(report.finishedAt);
  const told = [...domains].flatMap(([device, domain], n): readonly Observation[] => {
    const value = answers.get(domain);
    return value
      ? [{ id: `maker-${n + 1}`, fact: makerSecurityTxt.id, device, at, by: 'ask-makers', value }]
      : [];
  });
  const observations = [...report.observations, ...told];
  const { network } = report;
  const devices = rejudge({ network, devices: report.devices, observations, known, now: at }, members, facts);
  return { ...report, devices, observations, summary: summaryOf(devices) };
}
