import { describe, expect, test } from 'vitest';
import type { Result } from '../../../scanners/core/model.ts';
import { resultsAfter, shutPorts } from '../../../scanners/core/recheck.ts';
import { tcpPort } from '../../../scanners/probes/open-ports.ts';
import { tcp } from '../../support/known.ts';
import { saw } from '../../support/observations.ts';
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

function after(result: Result) {
  const [first, ...rest] = aDevice().guidelines;
  const check = { id: 'open-rtsp-stream', result, proof: 'none' as const, reason: { en: '' }, evidence: [] };
  return aDevice({ guidelines: first ? [{ ...first, checks: [check] }, ...rest] : [] });
}

type State = 'open' | 'closed' | 'silent';
const knocked = (...states: readonly State[]) =>
  shutPorts(
    states.map((state) => saw(tcpPort, { state }, tcp(554))),
    new Map([[tcpPort.id, tcpPort]]),
  );

const resultOf = (ports: readonly (number | undefined)[], result: Result, state: State) =>
  resultsAfter(known(ports), after(result), ['open-rtsp-stream'], knocked(state))[0];

describe('after another look', () => {
  test('a problem at a door that is shut now is over, and says which door', () => {
    const now = resultOf([554], 'unknown', 'closed');
    expect(now).toMatchObject({ result: 'pass', proof: 'measured' });
    expect(now?.reason.en).toContain('554');
  });

  test('the newest knock counts', () => {
    expect([...knocked('closed', 'open')]).toEqual([]);
    expect([...knocked('open', 'closed')]).toEqual([554]);
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
