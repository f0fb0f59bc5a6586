import type { WizardSituation } from './guide.ts';
import type { CheckResult, DeviceReport, Finding } from './model.ts';

/** What a wizard is told: a device's newest report, the problem to end, and what this run has said and seen so far. */
export interface SituationParts extends Pick<WizardSituation, 'answers' | 'careInHome'> {
  /** Missing while a new device has not appeared yet. */
  readonly device?: DeviceReport;
  readonly finding?: Finding;
  readonly measured?: readonly CheckResult[];
}

export function situationOf({ device, finding, ...run }: SituationParts): WizardSituation {
  return {
    ...run,
    device: device ? aboutDevice(device) : notYetSeen,
    ...(finding && {
      finding: {
        check: finding.check,
        result: finding.result,
        reason: finding.reason,
        ...(finding.service && { service: finding.service }),
      },
    }),
  };
}

/** A device that has not appeared yet: all that a wizard for new ones knows. */
const notYetSeen: WizardSituation['device'] = {
  id: '',
  name: '',
  identity: { kind: 'unknown', kindConfidence: 0, evidence: [] },
  services: [],
  care: false,
};

function aboutDevice(device: DeviceReport): WizardSituation['device'] {
  const { kind, kindConfidence, manufacturer, model, firmware, name, identifiedBy } = device;
  return {
    id: device.id,
    name: name ?? model ?? manufacturer ?? kind,
    identity: {
      kind,
      kindConfidence,
      ...(manufacturer !== undefined && { manufacturer }),
      ...(model !== undefined && { model }),
      ...(firmware !== undefined && { firmware }),
      ...(name !== undefined && { name }),
      evidence: identifiedBy,
    },
    services: device.services,
    care: device.care,
  };
}
