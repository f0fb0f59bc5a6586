import { describe, expect, test } from 'vitest';
import { changesBetween, changesSince } from '../../../scanners/core/changes.ts';
import type { DeviceReport, Observation, Report } from '../../../scanners/core/model.ts';
import { aDevice, aFinding, aReport } from '../../support/report.ts';

const camera = aDevice();
const phone = aDevice({ id: 'd-phone', kind: 'phone', name: 'Phone' });
const router = aDevice({ id: 'd-router', role: 'gateway', mac: '28:80:88:00:00:01' });

const home = (...devices: DeviceReport[]): Report => aReport({ devices });
const types = (report: Report, earlier: readonly Report[], known: readonly string[]) =>
  changesSince({ reports: earlier, known: new Set(known) }, report).map(({ type, device }) => [type, device]);

describe('since the checks before', () => {
  test('the first check of a home changes nothing', () => {
    expect(types(home(camera), [], [])).toEqual([]);
  });

  test('a device that was never met is new', () => {
    expect(types(home(camera, phone), [home(camera)], ['d-camera'])).toEqual([['device-new', 'd-phone']]);
  });

  test('a phone that slept through one check is neither gone nor back', () => {
    const met = ['d-camera', 'd-phone'];
    expect(types(home(camera), [home(camera, phone)], met)).toEqual([]);
    expect(types(home(camera, phone), [home(camera), home(camera, phone)], met)).toEqual([]);
  });

  test('a device that missed two checks is gone, once; and back when it returns', () => {
    const met = ['d-camera', 'd-phone'];
    const [without, all] = [home(camera), home(camera, phone)];
    expect(types(without, [without, all], met)).toEqual([['device-gone', 'd-phone']]);
    expect(types(without, [without, without], met)).toEqual([]);
    expect(types(all, [without, without], met)).toEqual([['device-back', 'd-phone']]);
  });

  test('a check that broke off says of nobody that they left', () => {
    const stopped = { ...home(camera), status: 'cancelled' as const };
    expect(types(stopped, [home(camera), home(camera, phone)], ['d-camera', 'd-phone'])).toEqual([]);
  });
});

const port = (number: number, state: 'open' | 'closed' | 'silent') => ({
  transport: 'tcp' as const,
  port: number,
  state,
});
const saw = (fact: string, value: unknown, device = 'd-camera'): Observation => ({
  id: `${fact}-1`,
  fact,
  device,
  service: { transport: 'tcp', port: 443 },
  at: 1,
  by: 'probe',
  value,
});
const passing = (id: string) => [
  {
    number: 1,
    verdict: 'pass' as const,
    proof: 'measured' as const,
    looked: 1,
    of: 1,
    checks: [{ id, result: 'pass' as const, proof: 'measured' as const, reason: { en: '' }, evidence: [] }],
  },
];

const cases: readonly [string, Report, Report, readonly unknown[]][] = [
  [
    'a port opened',
    home(aDevice({ services: [port(80, 'closed')] })),
    home(aDevice({ services: [port(80, 'open')] })),
    ['port-opened', 'd-camera', undefined, 'tcp/80'],
  ],
  [
    'a port closed',
    home(aDevice({ services: [port(80, 'open')] })),
    home(aDevice({ services: [port(80, 'closed')] })),
    ['port-closed', 'd-camera', 'tcp/80', undefined],
  ],
  [
    'new firmware',
    home(aDevice({ firmware: '1.0' })),
    home(aDevice({ firmware: '1.1' })),
    ['firmware-changed', 'd-camera', '1.0', '1.1'],
  ],
  [
    'another router',
    home(router),
    home({ ...router, mac: '66:66:66:00:00:01' }),
    ['gateway-changed', 'd-router', '28:80:88:00:00:01', '66:66:66:00:00:01'],
  ],
  [
    'a new name server',
    aReport({ devices: [], network: { ...aReport().network, dnsServers: ['10.0.0.1'] } }),
    aReport({ devices: [], network: { ...aReport().network, dnsServers: ['6.6.6.6'] } }),
    ['dns-server-changed', undefined, '10.0.0.1', '6.6.6.6'],
  ],
  [
    'another certificate',
    aReport({ observations: [saw('tls.certificate', { sha256: 'aa' })] }),
    aReport({ observations: [saw('tls.certificate', { sha256: 'bb' })] }),
    ['certificate-changed', 'd-camera', 'aa', 'bb'],
  ],
  [
    'another host key',
    aReport({ observations: [saw('ssh.host-key', { sha256: 'aa' })] }),
    aReport({ observations: [saw('ssh.host-key', { sha256: 'bb' })] }),
    ['host-key-changed', 'd-camera', 'aa', 'bb'],
  ],
  [
    'a new way in',
    aReport({ observations: [saw('upnp.port-mappings', { mappings: [] })] }),
    aReport({
      observations: [
        saw('upnp.port-mappings', {
          mappings: [{ protocol: 'tcp', externalPort: 81, internalClient: '10.0.0.7', internalPort: 80 }],
        }),
      ],
    }),
    ['port-mapping-added', 'd-camera', undefined, 'tcp/81 → 10.0.0.7:80'],
  ],
  [
    'a new problem',
    home(aDevice()),
    home(aDevice({ findings: [aFinding] })),
    ['finding-new', 'd-camera', undefined, 'default-password'],
  ],
  [
    'a problem that now passes',
    home(aDevice({ findings: [aFinding] })),
    home(aDevice({ guidelines: passing('default-password') })),
    ['finding-fixed', 'd-camera', 'default-password', undefined],
  ],
];

describe('between two checks', () => {
  test.each(cases)('%s shows', (_name, before, after, [type, device, was, is]) => {
    const found = changesBetween(before, after).map((change) => [
      change.type,
      change.device,
      change.before,
      change.after,
    ]);
    expect(found).toEqual([[type, device, was, is]]);
  });

  test('a port that fell silent has not closed, and a problem that was not looked at is not fixed', () => {
    const before = home(aDevice({ services: [port(80, 'open')], findings: [aFinding] }));
    const after = home(aDevice({ services: [port(80, 'silent')] }));
    expect(changesBetween(before, after)).toEqual([]);
  });

  test('a fact of the wrong shape is passed over', () => {
    const odd = aReport({
      observations: [saw('tls.certificate', { sha256: 7 }), saw('upnp.port-mappings', 'x')],
    });
    expect(changesBetween(odd, odd)).toEqual([]);
  });
});
