import './wizard.css';
import { useEffect } from 'react';
import { useStores, useWizard } from '../stores/stores.ts';
import { Ending } from './ending.tsx';
import { Head } from './head.tsx';
import { Player } from './player.tsx';

/** A wizard alone on the page: one step a screen, from its first step to its honest end. */
export function WizardScreen() {
  const { navigation } = useStores();
  const run = useWizard((state) => state.run);
  useEffect(() => {
    if (run === undefined) navigation.getState().back();
  }, [run, navigation]);
  if (run === undefined) return null;
  return (
    <div className="wizard">
      <Head run={run} />
      {run.step ? <Player key={run.step.id} run={run} step={run.step} /> : <Ending run={run} />}
    </div>
  );
}
