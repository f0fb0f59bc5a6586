/**
 * Whether a newer Homelatch is there. This build has no update channel: nothing is asked over the internet, and the
 * app says so rather than that it is up to date.
 */
import type { AppState } from './schemas/app-state.ts';

export const updateState = (): AppState['updates'] => 'inactive';
