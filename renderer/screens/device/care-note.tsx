import { useTranslation } from 'react-i18next';
import type { CareAdvice } from '../../../scanners/core/model.ts';
import { Note } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';

/** What to know before anything about a device is changed that somebody depends on: for that person, and for their carer. */
export function CareNote({ advice }: { advice: CareAdvice }) {
  const { t } = useTranslation('device');
  const { say } = useLanguage();
  const points = [...advice.keepOn, ...advice.facts.map(({ text }) => text)];
  return (
    <section className="care-note">
      <Note tone="weak">
        <h2>{t('beforeYouChange')}</h2>
        <p>
          {say(advice.what)} <b>{say(advice.whoToCall)}</b>
        </p>
        <ul>
          {points.map((point) => (
            <li key={point.en}>{say(point)}</li>
          ))}
        </ul>
        <p className="quiet">{say(advice.ourCare)}</p>
      </Note>
    </section>
  );
}
