import { describe, expect, test } from 'vitest';
import type { Result, Service } from '../../../scanners/core/model.ts';
import { resultsAfter } from '../../../scanners/core/recheck.ts';
import { aDevice, aFinding } from '../../support/report.ts';

const known = (ports: readonly (number | undefined)[]) => ({
  id: 'd-camera',
  keys: [],
  fragile: false,
  answers: [],
  observations: [],
  report: aDevice({
    findings: ports.map((port) => {
      const { service: _service, ...finding } = { ...aFinding, check: 'open-rtsp-stream' };
      return port === undefined ? finding : { ...finding, service: { transport: 'tcp' as const, port } };
    }),
  }),
});

function after(result: Result, state: Service['state']) {
  const report = aDevice({ services: [{ transport: 'tcp', port: 554, state }] });
  const [first, ...rest] = report.guidelines;
  const check = { id: 'open-rtsp-stream', result, proof: 'none' as const, reason: { en: '' }, evidence: [] };
  return first ? { ...report, guidelines: [{ ...first, checks: [check] }, ...rest] } : report;
}

const resultOf = (ports: readonly (number | undefined)[], result: Result, state: Service['state']) =>
  resultsAfter(known(ports), after(result, state), ['open-rtsp-stream'])[0];

describe('after another look', () => {
  test('a problem at a door that is shut now is over, and says which door', () => {
    const now = resultOf([554], 'unknown', 'closed');
    expect(now).toMatchObject({ result: 'pass', proof: 'measured' });
    expect(now?.reason.en).toContain('554');
  });

  test.each([
    ['the door keeps silent', [554], 'unknown', 'silent', 'unknown'],
    ['the door is open', [554], 'unknown', 'open', 'unknown'],
    ['another door of it was not knocked on', [554, 8554], 'unknown', 'closed', 'unknown'],
    ['it was at no door', [undefined], 'unknown', 'closed', 'unknown'],
    ['there was no problem', [], 'unknown', 'closed', 'unknown'],
    ['the check still sees it', [554], 'fail', 'closed', 'fail'],
  ] as const)('the check’s own answer stands when %s', (_name, ports, result, state, expected) => {
    expect(resultOf(ports, result, state)?.result).toBe(expected);
  });
});
