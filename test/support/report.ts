/** Reports of a small pretend home. */
import type { DeviceReport, Finding, Report } from '../../scanners/core/model.ts';

export const aFinding: Finding = {
  check: 'default-password',
  guideline: 1,
  result: 'fail',
  severity: 'critical',
  proof: 'measured',
  service: { transport: 'tcp', port: 80 },
  title: { en: 'It still uses the maker’s password.' },
  reason: { en: 'The well-known default for this model opened its settings.' },
  evidence: ['o1'],
  wizard: 'change-default-password',
};

export function aDevice(changes: Partial<DeviceReport> = {}): DeviceReport {
  return {
    id: 'd-camera',
    addresses: ['127.0.0.7'],
    mac: '44:19:b6:00:00:07',
    kind: 'camera',
    kindConfidence: 0.9,
    name: 'Front door',
    hostnames: ['camera.local'],
    seenBy: ['neighbour'],
    fragile: false,
    care: false,
    services: [{ transport: 'tcp', port: 80, state: 'open', protocol: 'http' }],
    findings: [],
    guidelines: Array.from({ length: 13 }, (_, index) => ({
      number: index + 1,
      verdict: 'unknown',
      proof: 'none',
      looked: 0,
      of: 1,
      checks: [],
    })),
    attempts: [],
    identifiedBy: [],
    ...changes,
  };
}

export function aReport(changes: Partial<Report> = {}): Report {
  const devices = changes.devices ?? [aDevice({ findings: [aFinding] })];
  return {
    format: 'homelatch-report',
    version: 1,
    app: '0.1.0',
    status: 'complete',
    startedAt: '2026-11-22T10:00:00.000Z',
    finishedAt: '2026-11-22T10:01:00.000Z',
    problems: [],
    network: { interface: 'lo', address: '127.0.0.1', ranges: ['127.0.0.0/24'], dnsServers: [] },
    summary: {
      devices: devices.length,
      needAttention: devices.filter(({ findings }) => findings.length > 0).length,
      checksRun: 1,
    },
    changes: [],
    ...changes,
    devices,
  };
}
