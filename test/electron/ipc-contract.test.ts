import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { channels, type Request, type Response } from '../../electron/ipc-contract.ts';
import type { Mirrors } from '../../electron/schemas/mirror.ts';
import type { Report } from '../../scanners/core/model.ts';
import { almostRight } from '../support/almost-right.ts';

interface Thing {
  readonly name: string;
  readonly size?: number;
  readonly parts: readonly { readonly colour: 'red' | 'blue' }[];
}
const parts = z.array(z.strictObject({ colour: z.enum(['red', 'blue']) }));
const same = z.strictObject({ name: z.string(), size: z.number().exactOptional(), parts });
const less = z.strictObject({ name: z.string(), parts });
const wider = same.extend({ parts: z.array(z.strictObject({ colour: z.string() })) });

describe('a schema that mirrors a type', () => {
  test('may lack nothing, add nothing and widen nothing', () => {
    expectTypeOf<Mirrors<typeof same, Thing>>().toEqualTypeOf<true>();
    expectTypeOf<Mirrors<typeof less, Thing>>().not.toEqualTypeOf<true>();
    expectTypeOf<Mirrors<typeof wider, Thing>>().not.toEqualTypeOf<true>();
  });
});

describe('the contract', () => {
  test('hands the page the report as the engine defines it', () => {
    expectTypeOf<NonNullable<Response<'checks:report'>['report']>>().toExtend<Report>();
    expectTypeOf<Request<'check:start'>['networkId']>().toEqualTypeOf<string>();
  });

  test.each(Object.entries(channels))('%s refuses a key that it does not know', (_channel, { request }) => {
    expect(request.safeParse({ address: '192.168.1.1', url: 'file:///etc/passwd' }).success).toBe(false);
  });

  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true });
  const payloads = Number(process.env['FUZZ_RUNS'] ?? 2_000);

  test.each(Object.entries(channels))(
    '%s reads whatever it is asked without throwing, and hands on only what it knows',
    (_channel, { request }) => {
      const keys = Object.keys(Object.prototype);
      const asked = fc.oneof(anything, almostRight(request));
      fc.assert(
        fc.property(asked, (data) => {
          const first = request.safeParse(data);
          expect(request.safeParse(data).success).toBe(first.success);
          // What passes is plain data, small, without a key that the schema does not have.
          if (first.success) expect(JSON.stringify(first.data).length).toBeLessThan(200_000);
        }),
        { numRuns: payloads },
      );
      expect(Object.keys(Object.prototype)).toEqual(keys);
    },
  );
});
