import type { Settings } from '../../../electron/ipc-contract.ts';
import { useStores } from '../../stores/stores.ts';

/** Changes a part of the settings at once, and says so when it could not be kept. */
export function useChange(): (part: Partial<Settings>) => void {
  const { app, settings } = useStores();
  return (part) => void settings.getState().change(part).then(app.getState().report);
}

/** The one of these values that an id names. */
export const oneOf = <T extends string | number>(values: readonly T[], id: string): T | undefined =>
  values.find((value) => String(value) === id);
