import { describe, expect, it } from 'vitest';
import { fold, minutesLeft, nothingYet } from '../../../renderer/stores/scan-reducer.ts';
import type { ScanEvent } from '../../../scanners/core/model.ts';
import { camera, printer, router } from '../../support/sample-home/mock-up-home.ts';
import { network, reportOf } from '../../support/sample-home/report.ts';

const at = '2026-11-22T14:30:00.000Z';
const started: ScanEvent = { type: 'started', at, network };
const progress = (fraction: number, phase: 'finding' | 'asking' | 'judging' = 'asking'): ScanEvent => ({
  type: 'progress',
  at: new Date(Date.parse(at) + fraction * 240_000).toISOString(),
  phase,
  fraction,
  devices: 3,
  asked: 1,
});
const seen = (device: typeof camera, looking = true): ScanEvent => ({ type: 'device', at, device, looking });
const foldAll = (...events: readonly ScanEvent[]) => fold(nothingYet, events);

describe('the picture of a running check', () => {
  it('never lets the progress go backwards, in number or in phase', () => {
    const live = foldAll(started, progress(0.6, 'judging'), progress(0.4, 'finding'));
    expect(live.fraction).toBe(0.6);
    expect(live.phase).toBe('judging');
  });

  it('keeps the newest found device on top and counts each once', () => {
    const live = foldAll(started, seen(router), seen(camera), seen(router, false));
    expect(live.found).toEqual(['camera', 'router']);
    expect([...live.looking]).toEqual(['camera']);
  });

  it('makes one of two sightings of a device', () => {
    const live = foldAll(started, seen(printer), seen(camera), {
      type: 'merged',
      at,
      from: 'printer',
      into: 'camera',
    });
    expect([...live.devices.keys()]).toEqual(['camera']);
    expect(live.found).toEqual(['camera']);
  });

  it('carries a merged device on under its new id when that one was not seen yet', () => {
    const live = foldAll(started, seen(printer), { type: 'merged', at, from: 'printer', into: 'p2' });
    expect(live.devices.get('p2')?.kind).toBe('printer');
    expect([...live.looking]).toEqual(['p2']);
  });

  it('ends full, with what the report says', () => {
    const report = reportOf([router, camera], at);
    const live = foldAll(started, seen(printer), progress(0.3), { type: 'finished', at, report });
    expect(live.fraction).toBe(1);
    expect([...live.devices.keys()]).toEqual(['router', 'camera']);
    expect(live.looking.size).toBe(0);
  });

  it('begins anew with each check', () => {
    expect(foldAll(started, seen(camera), progress(0.9), started).devices.size).toBe(0);
  });

  it('says how long it will take only when there is something to go by', () => {
    expect(minutesLeft(foldAll(started))).toBeUndefined();
    expect(minutesLeft(foldAll(started, progress(0.02)))).toBeUndefined();
    expect(minutesLeft(foldAll(started, progress(0.5)))).toBe(2);
    expect(minutesLeft(foldAll(started, progress(0.99)))).toBe(1);
  });
});
