import { describe, expect, it } from 'vitest';
import { vulnerabilities, vulnerabilitiesFor } from '../../../scanners/knowledge/vulnerabilities.ts';
import { vulnerabilityShape } from '../../../scanners/knowledge/vulnerability.ts';

describe('the list of vulnerabilities', () => {
  it('has at least 105 of them', () => {
    expect(new Set(vulnerabilities.map(({ id }) => id)).size).toBeGreaterThanOrEqual(105);
  });

  it('is in order, entry by entry', () => {
    const faults = vulnerabilities.flatMap((entry) =>
      (vulnerabilityShape.safeParse(entry).error?.issues ?? []).map(
        (issue) => `${entry.id}: ${issue.message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('names each model of a vulnerability once', () => {
    const keys = vulnerabilities.flatMap(({ id, vendor, models }) =>
      (models ?? []).map((model) => `${id} ${vendor} ${model}`),
    );
    expect(keys).toEqual([...new Set(keys)]);
  });
});

function ids(identity: Parameters<typeof vulnerabilitiesFor>[0]) {
  const { affected, possible } = vulnerabilitiesFor(identity);
  return { affected: affected.map(({ id }) => id), possible: possible.map(({ id }) => id) };
}

describe('vulnerabilitiesFor', () => {
  const archer = { manufacturer: 'TP-LINK', model: 'Archer AX21' };

  it('is sure of the exact model with an earlier version', () => {
    expect(ids({ ...archer, firmware: '1.1.3 Build 20221125' })).toEqual({
      affected: ['CVE-2023-1389'],
      possible: [],
    });
  });

  it('says nothing of the fixed version', () => {
    expect(ids({ ...archer, firmware: '1.1.4 Build 20230219' })).toEqual({ affected: [], possible: [] });
  });

  it.each([
    ['an unknown version', archer],
    ['a version that cannot be compared', { ...archer, firmware: 'unknown' }],
    [
      'a hardware version behind the model',
      { ...archer, model: 'Archer AX21 v3', firmware: '1.0.1 Build 1' },
    ],
  ])('only hints for %s', (_what, identity) => {
    expect(ids(identity)).toEqual({ affected: [], possible: ['CVE-2023-1389'] });
  });

  it.each([
    ['another model', { ...archer, model: 'Archer AX210', firmware: '1.0.0' }],
    ['another maker', { ...archer, manufacturer: 'Netgear', firmware: '1.0.0' }],
    ['no maker', { model: 'Archer AX21', firmware: '1.0.0' }],
    ['no model', { manufacturer: 'TP-Link' }],
  ])('says nothing of %s', (_what, identity) => {
    expect(ids(identity)).toEqual({ affected: [], possible: [] });
  });

  it('takes the maker’s name in front of the model for what it is', () => {
    expect(
      ids({ manufacturer: 'NETGEAR, Inc.', model: 'NETGEAR R7000', firmware: 'V1.0.7.2_1.1.93' }).affected,
    ).toEqual(['CVE-2016-6277']);
  });

  it('needs no version where all are affected', () => {
    expect(ids({ manufacturer: 'D-Link', model: 'DNS-320L' }).affected).toEqual([
      'CVE-2024-3272',
      'CVE-2024-3273',
    ]);
  });

  it('keeps apart branches that were fixed separately', () => {
    const routerOs = (firmware: string) => ids({ manufacturer: 'MikroTik', model: 'hAP ac', firmware });
    expect(routerOs('6.40.5').affected).toEqual(['CVE-2018-14847', 'CVE-2018-7445']);
    expect(routerOs('6.40.9')).toEqual({ affected: [], possible: [] });
    expect(routerOs('6.42.0').affected).toEqual(['CVE-2018-14847']);
    expect(routerOs('7.16')).toEqual({ affected: [], possible: [] });
    expect(routerOs('2.13')).toEqual({ affected: [], possible: [] });
  });

  it('never is sure of a family', () => {
    expect(
      ids({ manufacturer: 'Hikvision', model: 'DS-2CD2042WD-I', firmware: 'V5.4.0 build 160401' }),
    ).toEqual({
      affected: [],
      possible: ['CVE-2021-36260', 'CVE-2017-7921'],
    });
  });
});
