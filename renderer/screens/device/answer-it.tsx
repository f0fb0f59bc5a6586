import type { CheckResult, DeviceReport } from '../../../scanners/core/model.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../i18n.ts';
import { useApp } from '../../stores/stores.ts';
import { useStartWizard } from '../../wizard/start-wizard.ts';

/** The way to an answer that only the person can give, while nobody knows it. */
export function AnswerIt({ device, check }: { device: DeviceReport; check: CheckResult }) {
  const { say } = useLanguage();
  const startWizard = useStartWizard();
  const wizard = useApp((state) => state.catalogue?.wizards.find((one) => one.answers?.includes(check.id)));
  if (check.result !== 'unknown' || wizard === undefined) return null;
  return (
    <div>
      <Button
        small
        icon="next"
        onPress={() => startWizard({ device: device.id, wizard: wizard.id, check: check.id })}
      >
        {say(wizard.title)}
      </Button>
    </div>
  );
}
