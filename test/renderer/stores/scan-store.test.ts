import { describe, expect, it } from 'vitest';
import { createScanStore } from '../../../renderer/stores/scan-store.ts';
import { fakeBridge } from '../../support/fake-bridge.ts';
import { camera, mockUpHome } from '../../support/sample-home/mock-up-home.ts';
import { network, reportOf } from '../../support/sample-home/report.ts';
import { homeNetwork, now, scenario } from '../../support/sample-home/scenario.ts';

const request = { networkId: homeNetwork.id, depth: 'standard', careful: false, logins: false } as const;
const started = { check: 'check-1', event: { type: 'started', at: now, network } } as const;

describe('the check of a home', () => {
  it('shows the newest finished check', async () => {
    const store = createScanStore(fakeBridge(scenario(mockUpHome)));
    expect(store.getState().state).toBe('loading');
    await store.getState().load();
    expect(store.getState().state).toBe('idle');
    expect(store.getState().report?.devices).toHaveLength(14);
  });

  it('runs, stops, and keeps what was found', async () => {
    const bridge = fakeBridge(scenario(mockUpHome));
    const store = createScanStore(bridge);
    await store.getState().start(request);
    bridge.emit('scan:event', started);
    expect(store.getState().state).toBe('running');
    await store.getState().stop();
    await expect.poll(() => store.getState().state).toBe('idle');
    expect(store.getState().report?.status).toBe('cancelled');
  });

  it('still says that it is stopping while the last events come in', async () => {
    const bridge = fakeBridge(scenario());
    const store = createScanStore(bridge);
    await store.getState().start(request);
    await store.getState().stop();
    bridge.emit('scan:event', started);
    expect(store.getState().state).toBe('stopping');
  });

  it('takes in the newest words about one device', async () => {
    const bridge = fakeBridge(scenario(mockUpHome));
    const store = createScanStore(bridge);
    await store.getState().load();
    bridge.emit('app:event', { type: 'device', device: { ...camera, findings: [] } });
    expect(store.getState().report?.devices.find((one) => one.id === 'camera')?.findings).toEqual([]);
  });

  it('draws a crowd of devices in few pictures, and all of them', async () => {
    const bridge = fakeBridge(scenario());
    const store = createScanStore(bridge);
    bridge.emit('scan:event', started);
    let pictures = 0;
    const stop = store.subscribe(() => {
      pictures += 1;
    });
    for (let index = 0; index < 1000; index += 1) {
      const device = { ...camera, id: `device-${index}` };
      bridge.emit('scan:event', {
        check: 'check-1',
        event: { type: 'device', at: now, device, looking: true },
      });
    }
    await expect.poll(() => store.getState().live.devices.size).toBe(1000);
    stop();
    expect(pictures).toBeLessThan(20);
  });

  it('looks into one device when somebody asks', async () => {
    const store = createScanStore(fakeBridge(scenario(mockUpHome)));
    await store.getState().load();
    expect(store.getState().detail).toBeUndefined();
    await store.getState().lookInto('camera');
    expect(store.getState().detail?.device.id).toBe('camera');
    await store.getState().lookInto('nobody');
    expect(store.getState().detail?.device.id).toBe('camera');
  });

  it('follows a check that the program started by itself', () => {
    const bridge = fakeBridge(scenario());
    const store = createScanStore(bridge);
    bridge.emit('scan:event', { check: 'by-schedule', event: started.event });
    expect(store.getState()).toMatchObject({ state: 'running', check: 'by-schedule' });
    const event = { type: 'finished', at: now, report: reportOf([camera], now) } as const;
    bridge.emit('scan:event', { check: 'by-schedule', event });
    expect(store.getState()).toMatchObject({ state: 'idle', live: { fraction: 1 } });
  });
});
