import './icon.css';
import { doing } from './doing.tsx';
import { wayfinding } from './wayfinding.tsx';

const drawings = { ...wayfinding, ...doing };
export type IconName = keyof typeof drawings;

/** A small drawing beside words. It never stands alone: the words say it too, so a screen reader skips it. */
export function Icon({ name, small, spin }: { name: IconName; small?: boolean; spin?: boolean }) {
  const classes = ['icon', small && 'icon-small', spin && 'icon-spin'].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
