import { type Claim, defineRecogniser, type Recogniser } from '../core/define.ts';
import type { Fact, Facts } from '../core/facts.ts';
import type { Kind, Observation } from '../core/model.ts';

/** One match of a sign: what was seen, and the observations that showed it. */
export interface Match<T> {
  readonly value: T;
  readonly evidence: readonly string[];
}

/** Something to look for among the facts of a device. */
export interface Sign<T> {
  readonly facts: readonly Fact<unknown>[];
  find(facts: Facts): readonly Match<T>[];
}

type Said<T, V> = V | ((value: T) => V | undefined);

/** What a sign says of the device: fixed, or taken from what was seen. */
export interface Says<T> {
  readonly manufacturer?: Said<T, string>;
  readonly model?: Said<T, string>;
  readonly kind?: Said<T, Kind>;
  readonly firmware?: Said<T, string>;
  readonly name?: Said<T, string>;
  /** 0 to 1; over 0.7 only for a sign that no other product shows. */
  readonly confidence: number;
}

/** A sign with its meaning. */
export interface Pattern {
  readonly facts: readonly Fact<unknown>[];
  claims(facts: Facts): readonly Claim[];
}

/** A hostile device repeats itself; the newest of its words count. */
const mostMatches = 256;

export function on<T>(sign: Sign<T>, says: Says<T>): Pattern {
  return {
    facts: sign.facts,
    claims: (facts) =>
      sign.find(facts).flatMap(({ value, evidence }) => {
        const manufacturer = say(says.manufacturer, value);
        const model = say(says.model, value);
        const kind = say(says.kind, value);
        const firmware = say(says.firmware, value);
        const name = say(says.name, value);
        if (!manufacturer && !model && !kind && !firmware && !name) return [];
        return {
          ...(manufacturer && { manufacturer }),
          ...(model && { model }),
          ...(kind && { kind }),
          ...(firmware && { firmware }),
          ...(name && { name }),
          confidence: says.confidence,
          evidence,
        };
      }),
  };
}

function say<T, V extends string>(said: Said<T, V> | undefined, value: T): V | undefined {
  return typeof said === 'function' ? said(value) : said;
}

/** A recogniser that is nothing but patterns. */
export function recogniseBy(id: string, ...patterns: readonly Pattern[]): Recogniser {
  return defineRecogniser({
    id,
    needs: [...new Set(patterns.flatMap(({ facts }) => facts))],
    recognise: (facts) => patterns.flatMap((pattern) => pattern.claims(facts)),
  });
}

/** Every observation of a fact whose value passes; `read` takes from it what the meaning is made of. */
export function sign<T, V>(
  kind: Fact<T>,
  read: (value: T, observation: Observation<T>) => V | undefined,
): Sign<V> {
  return {
    facts: [kind],
    find: (facts) =>
      facts
        .all(kind)
        .slice(-mostMatches)
        .flatMap((observation) => {
          const value = read(observation.value, observation);
          return value === undefined ? [] : [{ value, evidence: [observation.id] }];
        }),
  };
}

/** Either of several signs. */
export function either<T>(...signs: readonly Sign<T>[]): Sign<T> {
  return {
    facts: signs.flatMap(({ facts }) => facts),
    find: (facts) => signs.flatMap((one) => one.find(facts)),
  };
}

/** The first sign, where the others are seen too. */
export function withAll<T>(first: Sign<T>, ...others: readonly Sign<unknown>[]): Sign<T> {
  return {
    facts: [first, ...others].flatMap(({ facts }) => facts),
    find(facts) {
      const seen = others.map((other) => other.find(facts)[0]);
      if (seen.includes(undefined)) return [];
      const more = seen.flatMap((match) => match?.evidence ?? []);
      return first.find(facts).map(({ value, evidence }) => ({ value, evidence: [...evidence, ...more] }));
    },
  };
}
