/** Values that nearly fit a schema: what a page would ask that was taken over, and that knows the contract. */
import * as fc from 'fast-check';
import { z } from 'zod';

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

const hostile = fc.constantFrom<unknown>(
  '8.8.8.8',
  'http://203.0.113.9/',
  'file:///etc/passwd',
  '../../etc/passwd',
  "'; DROP TABLE devices; --",
  '__proto__',
  'constructor',
  '\u0000',
  'x'.repeat(100_000),
  -1,
  2 ** 53,
  Number.NaN,
  null,
  undefined,
  [],
  {},
);

/** Like the schema says. */
function fitting(node: Node): fc.Arbitrary<unknown> {
  const choices = [...nodesOf(node['anyOf']), ...nodesOf(node['oneOf'])];
  if (choices.length > 0) return fc.oneof(...choices.map(fitting));
  if ('const' in node) return fc.constant(node['const']);
  if (Array.isArray(node['enum'])) return fc.constantFrom<unknown>(...node['enum']);
  switch (node['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: 0, max: 100 });
    case 'string':
      return fc.string({ unit: 'grapheme', maxLength: 20 });
    case 'array':
      return fc.array(isNode(node['items']) ? fitting(node['items']) : hostile, { maxLength: 4 });
    case 'object': {
      const parts = isNode(node['properties']) ? Object.entries(node['properties']) : [];
      return fc.record(
        Object.fromEntries(parts.map(([key, part]) => [key, isNode(part) ? fitting(part) : hostile])),
      );
    }
    default:
      return hostile;
  }
}

/** Like the schema says, save that one thing in it is wrong: a part, or a part too many. */
export function almostRight(schema: z.ZodType): fc.Arbitrary<unknown> {
  const node: unknown = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const right = isNode(node) ? fitting(node) : hostile;
  return fc.tuple(right, fc.nat(20), hostile).map(([value, which, wrong]) => {
    if (!isNode(value)) return wrong;
    const keys = [...Object.keys(value), 'url', '__proto__'];
    const key = keys[which % keys.length] ?? 'url';
    // As JSON would bring it: a key of its own, whatever its name.
    return Object.defineProperty({ ...value }, key, { value: wrong, enumerable: true, configurable: true });
  });
}
