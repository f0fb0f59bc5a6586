import { useState } from 'react';
import { useStores } from '../stores/stores.ts';

/** Moves to the pretend home or back; the page begins anew there. */
export function useEnterHome(): { readonly entering: boolean; enter(demo: boolean): void } {
  const { app } = useStores();
  const [entering, setEntering] = useState(false);
  const enter = async (demo: boolean) => {
    setEntering(true);
    if (await app.getState().enterHome(demo)) location.reload();
    else setEntering(false);
  };
  return { entering, enter: (demo) => void enter(demo) };
}
