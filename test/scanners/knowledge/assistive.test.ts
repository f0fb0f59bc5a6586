import { describe, expect, it } from 'vitest';
import { kinds } from '../../../scanners/core/model.ts';
import { assistiveDevice, assistiveFamilies } from '../../../scanners/knowledge/assistive.ts';
import { careAdvice, switchoverFacts } from '../../../scanners/knowledge/care-advice.ts';

describe('assistiveDevice', () => {
  it.each([
    ['a Tunstall hub by its address', { macVendor: 'Tunstall Healthcare A/S' }, 'telecare'],
    ['a Doro hub by its address', { macVendor: 'Doro AB' }, 'telecare'],
    ['a medical device', { macVendor: 'ResMed Ltd' }, 'medical'],
    ['a lock', { manufacturer: 'Nuki Home Solutions GmbH' }, 'lock'],
    ['an alarm panel', { macVendor: 'Visonic Technologies 1993 Ltd.' }, 'alarm'],
    ['a Legrand care alarm by its model', { manufacturer: 'Legrand', model: 'Reach IP' }, 'telecare'],
    ['no Legrand light switch', { manufacturer: 'Legrand', model: 'NLP' }, undefined],
    ['no Legrand device of unknown model', { macVendor: 'LEGRAND' }, undefined],
    [
      'no device that only calls itself so',
      { macVendor: 'Espressif Inc.', hostnames: ['careium-1'] },
      undefined,
    ],
    ['no speaker', { manufacturer: 'Sonos' }, undefined],
    ['nothing in nothing', {}, undefined],
  ])('finds %s', (_what, seen, use) => {
    expect(assistiveDevice(seen)?.use).toBe(use);
  });

  it('gives kinds that the engine handles with care', () => {
    for (const { use, kind } of assistiveFamilies) {
      expect(kinds).toContain(kind);
      if (use === 'telecare' || use === 'medical') expect(kind).toBe('telecare');
    }
  });
});

it('has advice for every use, and a page for every fact', () => {
  for (const { use } of assistiveFamilies) expect(careAdvice[use].keepOn.length).toBeGreaterThan(0);
  for (const { source } of switchoverFacts) expect(URL.canParse(source)).toBe(true);
});
