import type { DeviceReport, Report, ReportStatus } from '../../../scanners/core/model.ts';

export const network = {
  interface: 'eth0',
  address: '192.168.1.20',
  ranges: ['192.168.1.0/24'],
  gateway: '192.168.1.1',
  dnsServers: ['192.168.1.1'],
};

/** A finished check of a home with these devices. */
export function reportOf(
  devices: readonly DeviceReport[],
  at: string,
  status: ReportStatus = 'complete',
): Report {
  const began = new Date(Date.parse(at) - 240_000).toISOString();
  return {
    format: 'homelatch-report',
    version: 1,
    app: '0.1.0',
    status,
    startedAt: began,
    finishedAt: at,
    problems: [],
    network,
    summary: {
      devices: devices.length,
      needAttention: devices.filter((device) => device.findings.length > 0).length,
      checksRun: devices.length * 24,
    },
    devices,
    changes: [],
    observations: [
      {
        id: 'o1',
        fact: 'upnp-description',
        device: 'camera',
        at: Date.parse(began),
        by: 'ssdp',
        value: { friendlyName: 'HIKVISION DS-2CD2143G0-I' },
      },
      {
        id: 'o2',
        fact: 'neighbour',
        device: 'camera',
        at: Date.parse(began),
        by: 'neighbour-sweep',
        value: { mac: 'c0:56:e3:0a:11:22' },
      },
      {
        id: 'o3',
        fact: 'http-front',
        device: 'camera',
        service: { transport: 'tcp', port: 80 },
        at: Date.parse(began),
        by: 'http-front',
        value: { status: 401, realm: 'IP Camera(C8821)' },
      },
    ],
  };
}
