import { expect, test } from 'vitest';
import nmapServices from '../../../scanners/probes/nmap-services.ts';
import { tcpSweep } from '../../../scanners/probes/open-ports.ts';
import { openPort } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';

const swept = saw(tcpSweep, { looked: 10, open: 1, closed: 9, silent: 0, finished: true });
const nobody = { kind: 'unknown', kindConfidence: 0, evidence: [] } as const;

test('only a device that stayed unidentified is shown to nmap', () => {
  const facts = factsFrom([swept, openPort(80)], nmapServices.needs);
  expect(nmapServices.targets(facts, nobody)).toHaveLength(1);
  expect(nmapServices.targets(facts, { ...nobody, kind: 'printer' })).toEqual([]);
});

test('not before all ports were knocked on, and not without an open one', () => {
  expect(nmapServices.targets(factsFrom([openPort(80)], nmapServices.needs), nobody)).toEqual([]);
  expect(nmapServices.targets(factsFrom([swept], nmapServices.needs), nobody)).toEqual([]);
});
