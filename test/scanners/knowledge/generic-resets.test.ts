import { expect, it } from 'vitest';
import { kinds } from '../../../scanners/core/model.ts';
import { genericReset } from '../../../scanners/knowledge/generic-resets.ts';

it('has steps for the kinds that people pass on, and none for what people depend on', () => {
  const without = kinds.filter((kind) => genericReset(kind) === undefined);
  expect(without).toEqual(['computer', 'alarm', 'telecare', 'server', 'unknown']);
  for (const kind of kinds) expect(genericReset(kind)?.steps.length).not.toBe(0);
});
