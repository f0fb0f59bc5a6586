/** Where the person is. Every place is a value, so that going back is taking the last one off a list. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export type Place =
  | { readonly screen: 'welcome' }
  | { readonly screen: 'home' }
  | { readonly screen: 'checking' }
  | { readonly screen: 'device'; readonly device: string; readonly guideline?: number }
  | { readonly screen: 'wizard' }
  | { readonly screen: 'map' }
  | { readonly screen: 'history'; readonly device?: string }
  | { readonly screen: 'guidelines'; readonly guideline?: number }
  | { readonly screen: 'report' }
  | { readonly screen: 'settings' };

export type ScreenName = Place['screen'];

const longestTrail = 50;

export interface NavigationState {
  readonly place: Place;
  readonly trail: readonly Place[];
  /** Counts the moves: the page moves the focus to its heading when this changes. */
  readonly moves: number;
  go(place: Place): void;
  back(): void;
}

export type NavigationStore = StoreApi<NavigationState>;

export function createNavigationStore(start: Place = { screen: 'home' }): NavigationStore {
  return createStore<NavigationState>()((set) => ({
    place: start,
    trail: [],
    moves: 0,
    go: (place) =>
      set((now) => ({
        place,
        // A finished wizard or check is not a place to come back to.
        trail:
          now.place.screen === 'wizard' || now.place.screen === 'checking'
            ? now.trail
            : [...now.trail, now.place].slice(-longestTrail),
        moves: now.moves + 1,
      })),
    back: () =>
      set((now) => ({
        place: now.trail.at(-1) ?? { screen: 'home' },
        trail: now.trail.slice(0, -1),
        moves: now.moves + 1,
      })),
  }));
}
