/** A whole home as the engine judges it, with every guideline and check in the engine's own words. */
import { checkEntries, wizardEntries } from '../../../scanners/core/catalogue.ts';
import type { Members } from '../../../scanners/core/members.ts';
import { factsOf } from '../../../scanners/core/members.ts';
import { coreFacts } from '../../../scanners/core/own-facts.ts';
import { rejudge } from '../../../scanners/core/rejudge.ts';
import { savedReport } from '../../../scanners/core/shapes.ts';
import { checks } from '../../../scanners/generated/checks.ts';
import { discovery } from '../../../scanners/generated/discovery.ts';
import { guidelines } from '../../../scanners/generated/guidelines.ts';
import { probes } from '../../../scanners/generated/probes.ts';
import { recognisers } from '../../../scanners/generated/recognisers.ts';
import { wizards } from '../../../scanners/generated/wizards.ts';
import { careUse } from '../../../scanners/knowledge/assistive.ts';
import { careAdvice } from '../../../scanners/knowledge/care-advice.ts';
import { fragileMaker, macVendor } from '../../../scanners/knowledge/oui.ts';
import { behindSignInPage } from '../../../scanners/probes/sign-in-page.ts';

const members: Members = {
  discoveries: discovery,
  probes,
  logins: [],
  recognisers,
  guidelines,
  checks,
  wizards,
  credentialsFor: () => [],
  macVendor,
  fragileMaker,
  careUse,
  careAdvice,
  behindSignInPage,
};

export const wholeCatalogue = { guidelines, checks: checkEntries(members), wizards: wizardEntries(wizards) };

/** Judges a saved report. */
export function judgedDevices(saved: unknown) {
  const { network, devices, observations = [], finishedAt } = savedReport.parse(saved);
  const home = { network, devices, observations, now: Date.parse(finishedAt) };
  return rejudge(home, members, factsOf(members, coreFacts));
}
