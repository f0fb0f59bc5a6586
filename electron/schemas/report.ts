/** The report as it crosses a process boundary: the engine's own shapes, held against its model. */
import type {
  Attempt,
  Change,
  CheckResult,
  DeviceReport,
  Finding,
  NetworkReport,
  Observation,
  Problem,
  Report,
} from '../../scanners/core/model.ts';
import type {
  attempt,
  change,
  checkResult,
  deviceReport,
  finding,
  networkReport,
  observation,
  problem,
  report,
} from '../../scanners/core/shapes.ts';
import type { Agree, Mirrors } from './mirror.ts';

export {
  attempt,
  change,
  checkResult,
  deviceReport,
  finding,
  homeStanding,
  identityKey,
  networkReport,
  observation,
  problem,
  report,
  severity,
} from '../../scanners/core/shapes.ts';

export type ReportAgrees = Agree<
  [
    Mirrors<typeof report, Report>,
    Mirrors<typeof deviceReport, DeviceReport>,
    Mirrors<typeof finding, Finding>,
    Mirrors<typeof checkResult, CheckResult>,
    Mirrors<typeof attempt, Attempt>,
    Mirrors<typeof change, Change>,
    Mirrors<typeof networkReport, NetworkReport>,
    Mirrors<typeof problem, Problem>,
    Mirrors<typeof observation, Observation>,
  ]
>;
