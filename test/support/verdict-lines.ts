import { makeAndModel } from '../../scanners/core/make-and-model.ts';
import type { DeviceReport, GuidelineVerdict } from '../../scanners/core/model.ts';
import { guidelines } from '../../scanners/generated/guidelines.ts';

/** What was judged, one line for each verdict: `Front door · Ring · 5 communication · weak, measured, 3 of 9 · …`. */
export function verdictLines(devices: readonly DeviceReport[]): string {
  const blocks = devices.map((device) => {
    const title = [
      device.name ?? device.hostnames[0] ?? device.addresses[0],
      makeAndModel(device) ?? 'maker unknown',
    ].join(' · ');
    const about = [
      `${device.kind} ${device.kindConfidence}`,
      device.firmware && `firmware ${device.firmware}`,
      device.care && 'care',
      device.careAdvice && `advice for ${device.careAdvice.use}`,
    ];
    return [
      `# ${title} (${about.filter(Boolean).join(', ')})`,
      ...device.guidelines.map((verdict) => `${title} · ${verdictLine(device, verdict)}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`.replace(/[\u2066-\u2069]/g, '');
}

function verdictLine(
  device: DeviceReport,
  { number, verdict, proof, looked, of, checks }: GuidelineVerdict,
): string {
  const id = guidelines.find((guideline) => guideline.number === number)?.id;
  const answer = verdict === 'unknown' || verdict === 'not-applicable' ? verdict : `${verdict}, ${proof}`;
  const findings = device.findings
    .filter((finding) => finding.guideline === number)
    .map(({ check, service, reason }) => `${check}${service ? ` ${service.port}` : ''}: ${reason.en}`);
  // What another guideline's finding tells already has none of its own.
  const restated = checks
    .filter(({ id, result }) => result === verdict && !device.findings.some(({ check }) => check === id))
    .map((check) => `${check.id}: ${check.reason.en}`);
  const bad = verdict === 'fail' || verdict === 'weak' ? [...findings, ...restated] : [];
  const passed = checks.filter(({ result }) => result === 'pass').map((check) => check.id);
  const why = bad.length > 0 ? bad.join(' | ') : passed.join(', ');
  return `${number} ${id} · ${answer}, ${looked} of ${of}${why ? ` · ${why}` : ''}`;
}
