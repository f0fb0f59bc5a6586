import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundFor, runs, searchForBreaking } from './found-inputs.ts';

type Parser = (bytes: Uint8Array) => unknown;

const fuzzTimeoutMs = Math.max(20_000, runs * 5);
const largeInputBytes = 9_000;
const largeInputMs = 20;
const deepest = 64;
const longestText = 300_000;

/**
 * Random bytes, truncated seeds, and seeds with bytes changed, removed or repeated.
 * Built from small numbers so that a failing case shrinks to something a person can read.
 */
function hostileBytes(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const random = fc.uint8Array({ maxLength: 128 });
  if (seeds.length === 0) return random;
  const seed = fc.constantFrom(...seeds);
  const truncated = fc
    .tuple(seed, fc.nat(4_096))
    .map(([bytes, cut]) => bytes.slice(0, cut % (bytes.length + 1)));
  const change = fc.record({
    at: fc.nat(4_096),
    value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xc0, 0xff, 0x0a, 0x0d, 0x22, 0x3c), fc.nat(255)),
  });
  const changed = fc.tuple(seed, fc.array(change, { minLength: 1, maxLength: 6 })).map(([bytes, changes]) => {
    const copy = bytes.slice();
    for (const { at, value } of changes) if (copy.length > 0) copy[at % copy.length] = value;
    return copy;
  });
  const spliced = fc
    .record({ bytes: seed, from: fc.nat(4_096), length: fc.nat(32), times: fc.nat(8) })
    .map(({ bytes, from, length, times }) => {
      const start = from % (bytes.length + 1);
      const piece = bytes.slice(start, start + length);
      const repeated = Array.from({ length: times }, () => [...piece]).flat();
      return Uint8Array.from([...bytes.slice(0, start), ...repeated, ...bytes.slice(start + length)]);
    });
  return fc.oneof(
    { arbitrary: random, weight: 1 },
    { arbitrary: truncated, weight: 1 },
    { arbitrary: changed, weight: 3 },
    { arbitrary: spliced, weight: 1 },
  );
}

/** Inputs of 9 KB that make a careless parser slow: one byte over and over, and each seed repeated. */
function largeInputs(seeds: readonly Uint8Array[]): Uint8Array[] {
  const fill = [0x00, 0x01, 0x20, 0x22, 0x26, 0x28, 0x30, 0x3c, 0x41, 0x5b, 0x7b, 0xc0, 0xff];
  const same = fill.map((byte) => new Uint8Array(largeInputBytes).fill(byte));
  const repeat = (seed: Uint8Array) =>
    Uint8Array.from({ length: largeInputBytes }, (_, index) => seed[index % seed.length] ?? 0);
  const headThen = (seed: Uint8Array) =>
    fill.map((byte) => {
      const bytes = new Uint8Array(largeInputBytes).fill(byte);
      bytes.set(seed.subarray(0, Math.min(seed.length >> 1, largeInputBytes)));
      return bytes;
    });
  return [
    ...same,
    ...seeds.filter((seed) => seed.length > 0).flatMap((seed) => [repeat(seed), ...headThen(seed)]),
  ];
}

/** The first reason why a value may not leave a parser, or `undefined` if there is none. */
function objection(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return 'nested too deeply';
  if (typeof value === 'string') {
    if (value.length > longestText) return `text of ${value.length} code units`;
    return /\p{Surrogate}/u.test(value) ? 'lone surrogate' : undefined;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `number ${value}`;
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return typeof value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return undefined;
  const children =
    value instanceof Map ? [...value].flat() : Array.isArray(value) ? value : Object.entries(value).flat();
  for (const child of children) {
    const found = objection(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fastestMs(parse: Parser, bytes: Uint8Array): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && fastest > largeInputMs; attempt++) {
    const start = performance.now();
    parse(bytes);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

/** The names on which a hostile key could have left a mark. */
const prototypes = () =>
  [Object, Array, Map, String].map((type) => Object.getOwnPropertyNames(type.prototype));

function expectPromises(parse: Parser, bytes: Uint8Array): void {
  const original = bytes.slice();
  const value = parse(bytes);
  const problem = objection(value);
  if (problem !== undefined) throw new Error(problem);
  expect(parse(bytes)).toEqual(value);
  if (!bytes.every((byte, index) => byte === original[index])) throw new Error('it changed its input');
}

/**
 * What every parser promises, whatever the network sends: it never throws, it is quick, its output can be stored,
 * shown and sent between processes, it gives the same answer twice, leaves its input as it was and changes no prototype.
 */
export function testParserProperties(name: string, parse: Parser, seeds: readonly Uint8Array[]): void {
  describe(`${name}, whatever it is given`, () => {
    const before = prototypes();
    test('answers with bounded, well-formed, repeatable values', { timeout: fuzzTimeoutMs }, () =>
      searchForBreaking(name, hostileBytes(seeds), (bytes) => expectPromises(parse, bytes)),
    );

    test('keeps its promises for what once broke it', () => {
      for (const bytes of foundFor(name)) expectPromises(parse, bytes);
    });

    test('leaves the prototypes of the language as they were', () => {
      expect(prototypes()).toEqual(before);
    });

    test('reads its own samples', () => {
      for (const seed of seeds) expect(objection(parse(seed))).toBeUndefined();
      expect(parse(new Uint8Array())).toSatisfy((value) => objection(value) === undefined);
    });

    test(`takes under ${largeInputMs} ms for 9 KB`, { timeout: 60_000 }, () => {
      for (const bytes of largeInputs(seeds)) expect(fastestMs(parse, bytes)).toBeLessThan(largeInputMs);
    });
  });
}
