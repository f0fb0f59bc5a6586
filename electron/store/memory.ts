/** What the engine is told of the devices that it has met. */
import type { KnownDevice } from '../../scanners/core/options.ts';
import { listAnnotations } from './annotations.ts';
import { answersOf } from './answers.ts';
import type { Db } from './database.ts';
import { devicesOf } from './devices.ts';
import { observationsOf } from './observations.ts';

export function memoryOf(db: Db, network: string): KnownDevice[] {
  const said = new Map(listAnnotations(db).map((annotation) => [annotation.device, annotation]));
  return devicesOf(db, network).map(({ id, keys, report }) => {
    const owner = said.get(id);
    return {
      id,
      keys,
      fragile: report.fragile,
      ...(owner?.name ? { ownerName: owner.name } : {}),
      ...(owner?.careWaived ? { careWaived: true } : {}),
      answers: answersOf(db, id),
      observations: observationsOf(db, id),
      report,
    };
  });
}
