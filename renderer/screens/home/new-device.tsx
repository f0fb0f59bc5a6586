import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useApp } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';

/** Sets up a device that is still in its box. */
export function NewDevice() {
  const { t } = useTranslation('home');
  const wizard = useApp((state) => state.catalogue?.wizards.find(({ task }) => task === 'setup'));
  const startWizard = useStartWizard();
  if (!wizard) return null;
  return (
    <Button small icon="setup" onPress={() => startWizard({ wizard: wizard.id })}>
      {t('newDevice')}
    </Button>
  );
}
