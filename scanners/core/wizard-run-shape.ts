/** The shapes of a wizard's steps, and of one person's way through them. */
import { z } from 'zod';
import { kinds } from './model.ts';
import { checkResult, count, finding, id, moment, name, problem, text, words } from './shapes.ts';

export const wizardTask = z.enum(['fix', 'setup', 'validate', 'delete']);

const conclusion = z.enum(['done', 'not-fixed', 'unknown']);

const step = z.strictObject({
  id: name,
  title: text,
  body: z.array(text).exactOptional(),
  warning: text.exactOptional(),
  records: z.strictObject({ question: name, as: z.record(name, words) }).exactOptional(),
  concludes: conclusion.exactOptional(),
});

export const waitCondition = z.discriminatedUnion('seen', [
  z.strictObject({ seen: z.literal('left'), withNetwork: z.literal(true).exactOptional() }),
  z.strictObject({ seen: z.literal('returned'), asBefore: z.literal(true).exactOptional() }),
  z.strictObject({ seen: z.literal('new-device') }),
  z.strictObject({ seen: z.literal('silent'), minutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('stays'), minutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('wiped'), silentMinutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('pairing-mode') }),
]);

const page = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('device'),
    port: z.number().int().min(1).max(65_535),
    tls: z.boolean(),
  }),
  z.strictObject({ of: z.literal('maker'), url: words }),
]);

const offer = z.strictObject({ action: z.literal('close-port-mapping'), label: text });

export const wizardStep = z.discriminatedUnion('kind', [
  step.extend({ kind: z.literal('explain') }),
  step.extend({
    kind: z.literal('do'),
    steps: z.array(text),
    page: page.exactOptional(),
    minutes: z.number().min(0).exactOptional(),
    offer: offer.exactOptional(),
  }),
  step.extend({
    kind: z.literal('choose'),
    options: z.array(
      z.strictObject({
        id: name,
        label: text,
        hint: text.exactOptional(),
        laterDays: z.number().int().min(1).exactOptional(),
      }),
    ),
  }),
  step.extend({
    kind: z.literal('ask'),
    question: name,
    input: z.enum(['yes-no', 'text', 'date']),
    settles: z.boolean().exactOptional(),
  }),
  step.extend({ kind: z.literal('recheck'), checks: z.array(name) }),
  step.extend({
    kind: z.literal('wait-for'),
    condition: waitCondition,
    atMostMinutes: z.number().min(0),
    settles: z.boolean().exactOptional(),
    slow: text.exactOptional(),
  }),
]);

const waitSeen = z.strictObject({
  at: moment,
  seconds: z.number().min(0),
  found: z.array(id),
  missingPorts: z.array(count).exactOptional(),
  waitsForSetUp: z.literal(true).exactOptional(),
  moved: z.literal(true).exactOptional(),
});

const stepWork = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-started') }),
  z.strictObject({ state: z.literal('working'), since: moment, until: moment.exactOptional() }),
  z.strictObject({
    state: z.literal('done'),
    at: moment,
    reached: z.boolean(),
    met: z.boolean(),
    word: z.enum(['silent', 'as-new']).exactOptional(),
    before: z.array(checkResult),
    after: z.array(checkResult),
    seen: waitSeen.exactOptional(),
  }),
  z.strictObject({ state: z.literal('failed'), at: moment, problem }),
]);

const beforeAndAfter = z.strictObject({ before: z.array(checkResult), after: z.array(checkResult) });

const subject = z.strictObject({
  kind: z.enum(kinds),
  manufacturer: words.exactOptional(),
  model: words.exactOptional(),
  firmware: words.exactOptional(),
  openPorts: z.array(count),
  asking: z.array(name),
});

const ending = beforeAndAfter.extend({
  at: moment,
  outcome: z.enum(['fixed', 'told', 'not-fixed', 'unknown', 'done']),
  better: z.literal(true).exactOptional(),
  subject: subject.exactOptional(),
  outdated: z
    .strictObject({ at: moment, because: z.enum(['model', 'firmware', 'door', 'finding']) })
    .exactOptional(),
});

export const wizardRun = z.strictObject({
  id,
  device: id.or(z.literal('')),
  wizard: name,
  task: wizardTask,
  title: text,
  check: name.exactOptional(),
  finding: finding.exactOptional(),
  startedAt: moment,
  updatedAt: moment,
  state: z.enum(['open', 'finished', 'left']),
  step: wizardStep.exactOptional(),
  number: count,
  of: count,
  canGoBack: z.boolean(),
  answers: z.record(name, words),
  work: stepWork,
  measured: beforeAndAfter.exactOptional(),
  seen: z.record(name, waitSeen).exactOptional(),
  reminder: z.strictObject({ at: moment, told: z.literal(true).exactOptional() }).exactOptional(),
  ending: ending.exactOptional(),
});
