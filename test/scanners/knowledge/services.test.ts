import { describe, expect, it } from 'vitest';
import {
  neverTouchPorts,
  quickTcpPorts,
  standardTcpPorts,
  usualService,
  usualServices,
} from '../../../scanners/knowledge/services.ts';

describe('the ports of the checks', () => {
  it('has about 120 ports in the quick check, each once, rising', () => {
    expect(quickTcpPorts.length).toBeGreaterThanOrEqual(110);
    expect(quickTcpPorts.length).toBeLessThanOrEqual(130);
    expect(quickTcpPorts).toEqual([...new Set(quickTcpPorts)].sort((a, b) => a - b));
  });

  it('never names a printing port for looking at', () => {
    for (const port of [515, 9100, 9101, 9107, 9109, 9112, 9116]) {
      expect(neverTouchPorts.has(port)).toBe(true);
      expect(quickTcpPorts).not.toContain(port);
      expect(standardTcpPorts()).not.toContain(port);
    }
  });

  it.each([23, 2323, 5555, 7547, 9527, 32764, 48101])(
    'looks at the risky port %i in the quick check',
    (port) => {
      expect(quickTcpPorts).toContain(port);
    },
  );

  it('has the quick ports and the first 1024 in the standard check', () => {
    const standard = standardTcpPorts();
    expect(standard).toEqual(expect.arrayContaining([...quickTcpPorts]));
    expect(standard).toEqual(expect.arrayContaining([1, 7, 1023, 1024]));
  });
});

describe('usualService', () => {
  it.each([
    ['tcp', 23, 'telnet'],
    ['tcp', 9100, 'raw-print'],
    ['udp', 5353, 'mdns'],
    ['udp', 9999, 'kasa'],
    ['tcp', 9999, 'kasa'],
  ] as const)('%s %i is %s', (transport, port, protocol) => {
    expect(usualService(transport, port)?.protocol).toBe(protocol);
  });

  it('has no custom for a random port', () => {
    expect(usualService('tcp', 51234)).toBeUndefined();
  });

  it('names each port once', () => {
    const keys = usualServices.map(({ transport, port }) => `${transport}/${port}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
});
