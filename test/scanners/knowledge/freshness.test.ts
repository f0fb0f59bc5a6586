import { describe, expect, it } from 'vitest';
import { datedFacts, staleFacts } from '../../../scanners/knowledge/freshness.ts';

describe('datedFacts', () => {
  it('finds the facts of every collection', () => {
    const places = new Set(datedFacts().map(({ where }) => where.split(/[/:]/)[0]));
    expect([...places].sort()).toEqual(['care-advice', 'latest-firmware', 'vendors', 'vulnerabilities']);
  });

  it('has a real day for each', () => {
    const wrong = datedFacts().filter(
      ({ checked }) => new Date(`${checked}T00:00:00Z`).toJSON()?.slice(0, 10) !== checked,
    );
    expect(wrong).toEqual([]);
  });
});

describe('staleFacts', () => {
  const now = Date.UTC(2026, 10, 22);

  it('lists what is older than the days given, oldest first', () => {
    const stale = staleFacts(365, now);
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.every(({ days }) => days > 365)).toBe(true);
    expect(stale.map(({ days }) => days)).toEqual(stale.map(({ days }) => days).sort((a, b) => b - a));
    expect(stale.map(({ checked }) => checked)).not.toContain('2026-08-21');
  });

  it('names a page once, however many models it speaks of', () => {
    const named = staleFacts(365, now).map(({ where, source, checked }) => `${where} ${source} ${checked}`);
    expect(named).toEqual([...new Set(named)]);
  });

  it('lists nothing before the facts were gathered', () => {
    expect(staleFacts(0, Date.UTC(2010, 0, 1))).toEqual([]);
  });
});
