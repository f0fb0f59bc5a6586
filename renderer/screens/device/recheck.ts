import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type RecheckState = 'idle' | 'busy' | 'not-reached';

/** Runs one check again on one device. What it brings arrives as the device's newest report. */
export function useRecheck(device: string, check: string): { state: RecheckState; recheck: () => void } {
  const { app, bridge } = useStores();
  const [state, set] = useState<RecheckState>('idle');
  const recheck = async () => {
    set('busy');
    const answer = await bridge.invoke('device:recheck', { device, checks: [check] });
    if (!answer.ok) app.getState().report(answer.problem);
    set(answer.ok && !answer.value.reached ? 'not-reached' : 'idle');
  };
  return { state, recheck: () => void recheck() };
}
