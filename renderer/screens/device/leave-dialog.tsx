import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';

const day = 86_400_000;
const fromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** Longest that a problem may be left alone: a year. */
const longest = 364;
const usual = 90;

interface LeaveProps {
  onClose: () => void;
  onLeave: (reason: string, until: string) => Promise<void>;
}

/** Leaves a problem as it is, with a reason and a day on which it comes back. */
export function LeaveDialog({ onClose, onLeave }: LeaveProps) {
  const { t } = useTranslation(['device', 'common']);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(fromNow(usual));
  const fits = reason.trim() !== '' && until > fromNow(0) && until <= fromNow(longest);
  return (
    <Dialog open title={t('leaveTitle')} onClose={onClose}>
      <p>{t('leaveBody')}</p>
      <Field focus label={t('leaveReason')} value={reason} onChange={setReason} longest={500} />
      <Field label={t('leaveUntil')} type="date" value={until} onChange={setUntil} />
      <div className="row spread">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button look="go" disabled={!fits} onPress={() => void onLeave(reason.trim(), until)}>
          {t('leaveDo')}
        </Button>
      </div>
    </Dialog>
  );
}
