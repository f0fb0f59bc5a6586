import type { WizardSituation } from '../../scanners/core/define.ts';

/** A camera with a settings page, in the middle of its life. */
export function situation(over: Partial<WizardSituation> = {}): WizardSituation {
  return {
    device: {
      id: 'd-1',
      name: 'Drive',
      identity: { kind: 'camera', kindConfidence: 0.9, manufacturer: 'Hikvision', evidence: [] },
      services: [{ transport: 'tcp', port: 80, state: 'open', protocol: 'http' }],
      care: false,
    },
    answers: {},
    ...over,
  };
}
