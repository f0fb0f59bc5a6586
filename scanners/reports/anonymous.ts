/**
 * A check as it may leave the home: what kinds of devices there are and what is wrong with them, without anything that says
 * whose they are. A field is in it because it is named here; everything else, all of a device's own words among it, stays.
 */
import type { DeviceReport, Finding, Report, Service } from '../core/model.ts';

export interface AnonymousHome {
  readonly format: 'homelatch-anonymous';
  readonly version: 1;
  readonly app: string;
  readonly status: Report['status'];
  /** The day of the check, `YYYY-MM-DD`. */
  readonly day: string;
  readonly devices: readonly AnonymousDevice[];
}

type AnonymousDevice = Pick<
  DeviceReport,
  'kind' | 'kindConfidence' | 'manufacturer' | 'model' | 'firmware' | 'fragile' | 'care'
> & {
  readonly services: readonly Pick<Service, 'transport' | 'port' | 'state' | 'protocol' | 'tls'>[];
  readonly findings: readonly Pick<
    Finding,
    'check' | 'guideline' | 'result' | 'severity' | 'proof' | 'service'
  >[];
  readonly guidelines: readonly Pick<
    DeviceReport['guidelines'][number],
    'number' | 'verdict' | 'proof' | 'looked' | 'of'
  >[];
};

export function anonymousHome(report: Report<unknown>): AnonymousHome {
  return {
    format: 'homelatch-anonymous',
    version: 1,
    app: report.app,
    status: report.status,
    day: report.startedAt.slice(0, 'YYYY-MM-DD'.length),
    devices: report.devices.map(anonymousDevice),
  };
}

function anonymousDevice(device: DeviceReport<unknown>): AnonymousDevice {
  const tells = revealing(device);
  const { manufacturer, model, firmware } = device;
  return {
    kind: device.kind,
    kindConfidence: device.kindConfidence,
    ...(manufacturer !== undefined && !tells(manufacturer) && { manufacturer }),
    ...(model !== undefined && !tells(model) && { model }),
    ...(firmware !== undefined && !tells(firmware) && { firmware }),
    fragile: device.fragile,
    care: device.care,
    services: device.services.map(({ transport, port, state, protocol, tls }) => ({
      transport,
      port,
      state,
      ...(protocol !== undefined && { protocol }),
      ...(tls !== undefined && { tls }),
    })),
    findings: device.findings.map(({ check, guideline, result, severity, proof, service }) => ({
      check,
      guideline,
      result,
      severity,
      proof,
      ...(service && { service }),
    })),
    guidelines: device.guidelines.map(({ number, verdict, proof, looked, of }) => ({
      number,
      verdict,
      proof,
      looked,
      of,
    })),
  };
}

const hardwareAddress = /(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}|\b(?=\w*[a-f])[0-9a-f]{12}\b/i;
/** Of a home (RFC 1918, RFC 3927, RFC 4193, RFC 4291); other groups of four numbers are versions. */
const homeAddress =
  /\b(?:10\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}\b|\bf[de][0-9a-f]{2}:[0-9a-f:]+/i;
const possessive = /['’]s\b|['’]\s/;

/**
 * Some devices put their owner's name or their own address where their model belongs. A name with a number in it that is
 * also the model is the maker's: many devices are called by their model until somebody changes it.
 */
function revealing({ name, hostnames }: DeviceReport<unknown>): (text: string) => boolean {
  const own = new Set([name, ...hostnames].map((word) => word?.toLowerCase()));
  return (text) =>
    hardwareAddress.test(text) ||
    homeAddress.test(text) ||
    possessive.test(text) ||
    (own.has(text.toLowerCase()) && !/\d/.test(text));
}
