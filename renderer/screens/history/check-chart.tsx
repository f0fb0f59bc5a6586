import { useTranslation } from 'react-i18next';
import type { CheckSummary } from '../../../electron/ipc-contract.ts';
import { useLanguage } from '../../i18n.ts';
import { date } from '../../words/moment.ts';

const most = 24;
const fewest = 12;
const height = 80;
const step = 28;

/** The last checks as bars: how many devices there were, and how many of them needed something. */
export function CheckChart({ checks }: { checks: readonly CheckSummary[] }) {
  const { t } = useTranslation('history');
  const { language } = useLanguage();
  const shown = checks.slice(0, most).reverse();
  const width = Math.max(fewest, shown.length) * step;
  const tallest = Math.max(1, ...shown.map((check) => check.devices));
  const scale = (devices: number) => (devices / tallest) * height;
  return (
    <figure className="check-chart card">
      <figcaption>
        <h2 className="strong">{t('chart')}</h2>
        <p className="small quiet">{t('chartCaption')}</p>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height + 2}`} role="img" aria-label={t('chart')}>
        {shown.map((check, at) => {
          const words = {
            date: date(check.startedAt, language),
            count: check.needAttention,
            devices: check.devices,
          };
          return (
            <g key={check.id} transform={`translate(${at * step + 4} 0)`}>
              <title>{t('chartLabel', words)}</title>
              <rect
                className="bar-all"
                y={height - scale(check.devices)}
                width="20"
                height={scale(check.devices)}
                rx="4"
              />
              <rect
                className="bar-need"
                y={height - scale(check.needAttention)}
                width="20"
                height={scale(check.needAttention)}
                rx="4"
              />
            </g>
          );
        })}
        <path className="bar-ground" d={`M0 ${height + 1}H${width}`} />
      </svg>
      <ul className="visually-hidden">
        {shown.map((check) => (
          <li key={check.id}>
            {t('chartLabel', {
              date: date(check.startedAt, language),
              count: check.needAttention,
              devices: check.devices,
            })}
          </li>
        ))}
      </ul>
    </figure>
  );
}
