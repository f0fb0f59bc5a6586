import { describe, expect, it } from 'vitest';
import { kinds } from '../../../scanners/core/model.ts';
import { assistiveDevice, assistiveFamilies, careUse } from '../../../scanners/knowledge/assistive.ts';
import { careAdvice, careFacts } from '../../../scanners/knowledge/care-advice.ts';

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
    ['no speaker', { manufacturer: 'Sonos' }, undefined],
    ['nothing in nothing', {}, undefined],
  ])('finds %s', (_what, seen, use) => {
    expect(assistiveDevice(seen)?.use).toBe(use);
  });

  it('gives kinds that are handled with care', () => {
    for (const { use, kind } of assistiveFamilies) {
      expect(kinds).toContain(kind);
      if (use === 'telecare' || use === 'medical') expect(kind).toBe('telecare');
    }
  });
});

describe('careUse', () => {
  it.each([
    ['a voice assistant', { kind: 'voice-assistant', manufacturer: 'Amazon' }, 'voice-assistant'],
    ['a care alarm of any maker', { kind: 'telecare' }, 'telecare'],
    [
      'a medical device, which is more than a care alarm',
      { kind: 'telecare', macVendor: 'ResMed Ltd' },
      'medical',
    ],
    ['a lock of any maker', { kind: 'lock' }, 'lock'],
    ['no light', { kind: 'light' }, undefined],
    ['nothing unknown', { kind: 'unknown' }, undefined],
  ] as const)('knows %s', (_what, seen, use) => {
    expect(careUse(seen)).toBe(use);
  });
});

describe('careAdvice', () => {
  const uses = [
    ...new Set(assistiveFamilies.map(({ use }) => use)),
    'voice-assistant',
    'carries-care',
  ] as const;

  it.each(uses)('says for %s whom to call and what to leave on, in both languages', (use) => {
    const { what, whoToCall, keepOn, ourCare, facts } = careAdvice(use, undefined);
    expect(keepOn.length).toBeGreaterThan(0);
    const texts = [what, whoToCall, ourCare, ...keepOn, ...facts.map(({ text }) => text)];
    expect(texts.filter(({ cy }) => cy === undefined)).toEqual([]);
  });

  it('tells of the end of the old telephone lines where a call for help may use one', () => {
    const tells = (use: (typeof uses)[number]) =>
      careAdvice(use, undefined).facts.some(({ text }) => text.en.includes('2027'));
    expect(uses.filter(tells)).toEqual(['telecare', 'alarm', 'carries-care']);
  });

  it('tells of Alexa only where Amazon made the device', () => {
    const facts = (maker: string) => careAdvice('voice-assistant', maker).facts.map(({ text }) => text.en);
    expect(facts('Amazon')).toHaveLength(1);
    expect(facts('Google')).toEqual([]);
  });

  it('has a page for every fact', () => {
    for (const { source } of careFacts) expect(URL.canParse(source)).toBe(true);
  });
});
