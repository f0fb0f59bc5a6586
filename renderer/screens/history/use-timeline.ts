import { useCallback, useEffect, useRef, useState } from 'react';
import type { HistoryEvent } from '../../../electron/ipc-contract.ts';
import { useStores } from '../../stores/stores.ts';

/** Lines fetched at once: a few screens full. */
const pageLength = 60;

interface TimelinePart {
  readonly events: readonly HistoryEvent[];
  readonly more: boolean;
  readonly loaded: boolean;
}

/** The timeline as far as it was asked for; new lines come on top by themselves. */
export function useTimeline(device: string | undefined): TimelinePart & { loadMore: () => void } {
  const asking = useRef(false);
  const { app, bridge } = useStores();
  const [part, keep] = useState<TimelinePart>({ events: [], more: false, loaded: false });

  const load = useCallback(
    async (before?: number) => {
      const answer = await bridge.invoke('history:list', {
        limit: pageLength,
        ...(device !== undefined && { device }),
        ...(before !== undefined && { before }),
      });
      if (!answer.ok) {
        app.getState().report(answer.problem);
        return;
      }
      const { events, more } = answer.value;
      keep((now) => ({
        events: before === undefined ? events : [...now.events, ...events],
        more,
        loaded: true,
      }));
    },
    [app, bridge, device],
  );

  useEffect(() => {
    void load();
    return bridge.on('app:event', (event) => {
      if (event.type !== 'history' || (device !== undefined && event.event.device !== device)) return;
      keep((now) => ({ ...now, events: [event.event, ...now.events] }));
    });
  }, [bridge, device, load]);

  const last = part.events.at(-1)?.id;
  const loadMore = () => {
    if (asking.current) return;
    asking.current = true;
    void load(last).finally(() => {
      asking.current = false;
    });
  };
  return { ...part, loadMore };
}
