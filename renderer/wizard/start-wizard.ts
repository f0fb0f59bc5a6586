import type { Request } from '../../electron/ipc-contract.ts';
import { useStores } from '../stores/stores.ts';

/** Starts a wizard and goes to it. */
export function useStartWizard(): (request: Request<'wizard:start'>) => void {
  const { app, wizard, navigation } = useStores();
  return (request) => {
    void wizard
      .getState()
      .start(request)
      .then((problem) => {
        if (problem === undefined) navigation.getState().go({ screen: 'wizard' });
        else app.getState().report(problem);
      });
  };
}
