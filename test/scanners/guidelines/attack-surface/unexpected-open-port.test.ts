import { expect, test } from 'vitest';
import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import unexpectedOpenPort from '../../../../scanners/guidelines/attack-surface/unexpected-open-port.ts';
import openTelnet from '../../../../scanners/guidelines/communication/open-telnet.ts';
import { adbConnect } from '../../../../scanners/probes/adb-connect.ts';
import { tcpPort, tcpSweep } from '../../../../scanners/probes/open-ports.ts';
import { portSpoof } from '../../../../scanners/probes/port-spoof.ts';
import { telnetBanner } from '../../../../scanners/probes/telnet-banner.ts';
import { saw } from '../../../support/observations.ts';
import { judgedBy, testCheck } from '../../../support/subject.ts';

const tcp = (port: number) => ({ transport: 'tcp', port }) as const;
const open = (port: number) => saw(tcpPort, { state: 'open' }, tcp(port));
const sweep = (finished = true) => saw(tcpSweep, { looked: 120, open: 1, closed: 119, silent: 0, finished });
const light = { kind: 'light', kindConfidence: 0.9 } as const;
const shell = { state: 'open', text: 'login:', negotiates: true, prompt: 'login' } as const;

testCheck(unexpectedOpenPort, {
  fail: [
    { identity: light, seen: [open(23), sweep(), saw(telnetBanner, shell, tcp(23))] },
    { seen: [open(5555), sweep(), saw(adbConnect, { state: 'open', reply: 'open' }, tcp(5555))] },
  ],
  weak: [{ identity: light, seen: [open(80), open(4444), sweep()] }],
  pass: [
    { identity: light, seen: [open(80), sweep()] },
    { identity: light, seen: [open(51_826), sweep()] },
    { seen: [saw(tcpSweep, { looked: 120, open: 0, closed: 120, silent: 0, finished: true })] },
    {
      identity: light,
      seen: [
        open(1200),
        sweep(),
        saw(mdnsService, { type: '_hap._tcp', instance: 'Lamp', port: 1200, txt: {} }),
      ],
    },
  ],
  unknown: [
    {},
    { seen: [open(4444), sweep()] },
    { identity: { kind: 'light', kindConfidence: 0.3 }, seen: [open(4444), sweep()] },
    { identity: light, seen: [open(80), sweep(false)] },
    { seen: [saw(tcpSweep, { looked: 120, open: 0, closed: 0, silent: 120, finished: false })] },
    {
      identity: light,
      seen: [open(4444), sweep(), saw(portSpoof, { state: 'open', looked: 3, accepted: 3 })],
    },
    { identity: { kind: 'telecare', kindConfidence: 0.9 }, seen: [open(80), sweep()] },
  ],
});

test('a door that its own check tells of already is told once, and another door all the same', () => {
  const doors = {
    identity: light,
    seen: [
      open(23),
      open(5555),
      sweep(),
      saw(telnetBanner, shell, tcp(23)),
      saw(adbConnect, { state: 'open', reply: 'open' }, tcp(5555)),
    ],
  };
  const { findings } = judgedBy([unexpectedOpenPort, openTelnet], doors);
  expect(findings.map(({ check, service }) => [check, service?.port]).sort()).toEqual([
    ['open-telnet', 23],
    ['unexpected-open-port', 5555],
  ]);
});
