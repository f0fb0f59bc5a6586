/** A report without the single checks behind its answers: all that a list, the map and the history show of a device. */
import { z } from 'zod';
import type { DeviceReport, Report } from '../scanners/core/model.ts';
import { deviceReport } from './schemas/report.ts';

const verdict = deviceReport.shape.guidelines.element;
const nothing = z.array(z.unknown()).transform((): [] => []);

/** Reads a whole device and leaves the single checks out: nine tenths of it. */
export const deviceOutline = deviceReport.extend({
  guidelines: z.array(verdict.extend({ checks: nothing })),
});

const outlineOfDevice = (device: DeviceReport): DeviceReport => ({
  ...device,
  guidelines: device.guidelines.map((each) => ({ ...each, checks: [] })),
});

/** Without what was seen, too. */
export const outlineOf = ({ observations: _seen, ...report }: Report): Report => ({
  ...report,
  devices: report.devices.map(outlineOfDevice),
});
