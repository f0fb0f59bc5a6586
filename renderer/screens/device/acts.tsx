import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { WizardEntry } from '../../../electron/ipc-contract.ts';
import type { DeviceReport, Finding } from '../../../scanners/core/model.ts';
import { Icon, type IconName } from '../../icons/icon.tsx';
import { useApp, useStores } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';

interface ActProps {
  icon: IconName;
  title: string;
  hint: string;
  go?: boolean;
  onPress: () => void;
}

function Act({ icon, title, hint, go, onPress }: ActProps) {
  return (
    <AriaButton className={go ? 'act act-go' : 'act'} onPress={onPress}>
      <Icon name={icon} />
      <b>{title}</b>
      <span>{hint}</span>
    </AriaButton>
  );
}

/** The wizards that suit this device, as the program knows them. */
function useWizardsFor(device: string): readonly WizardEntry[] {
  const { bridge } = useStores();
  const [wizards, keep] = useState<readonly WizardEntry[]>([]);
  useEffect(() => {
    let current = true;
    void bridge.invoke('wizard:list', { device }).then((answer) => {
      if (current && answer.ok) keep(answer.value);
    });
    return () => {
      current = false;
    };
  }, [bridge, device]);
  return wizards;
}

const tasks = [
  { task: 'setup', icon: 'setup' },
  { task: 'validate', icon: 'validate' },
  { task: 'delete', icon: 'erase' },
] as const;

/** Fix, set up, validate, erase: those of the four that suit this device. */
export function Acts({ device, findings }: { device: DeviceReport; findings: readonly Finding[] }) {
  const { t } = useTranslation('device');
  const catalogue = useApp((state) => state.catalogue);
  const wizards = useWizardsFor(device.id);
  const startWizard = useStartWizard();
  const fixable = findings.filter((finding) => finding.wizard !== undefined);
  const first = fixable[0];
  const minutes = [...new Set(fixable.map((finding) => finding.wizard))]
    .map((id) => catalogue?.wizards.find((wizard) => wizard.id === id)?.minutes ?? 0)
    .reduce((sum, some) => sum + some, 0);
  const offered = tasks.flatMap(({ task, icon }) => {
    const wizard = wizards.find((one) => one.task === task);
    return wizard ? [{ task, icon, wizard: wizard.id }] : [];
  });
  if (first?.wizard === undefined && offered.length === 0) return null;
  return (
    <section className="acts" aria-label={t('acts')}>
      {first?.wizard !== undefined && (
        <Act
          go
          icon="fix"
          title={t('fix')}
          hint={t('fixHint', { count: fixable.length, minutes })}
          onPress={() => startWizard({ device: device.id, wizard: first.wizard ?? '', check: first.check })}
        />
      )}
      {offered.map(({ task, icon, wizard }) => (
        <Act
          key={task}
          icon={icon}
          title={t(task)}
          hint={t(`${task}Hint`)}
          onPress={() => startWizard({ device: device.id, wizard })}
        />
      ))}
    </section>
  );
}
