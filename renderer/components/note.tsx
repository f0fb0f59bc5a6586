import './note.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/icon.tsx';

const icons: Readonly<Record<'info' | 'weak' | 'fail', IconName>> = {
  info: 'info',
  weak: 'weak',
  fail: 'fail',
};

/** A remark beside the main words. */
export function Note({ tone = 'info', children }: { tone?: 'info' | 'weak' | 'fail'; children: ReactNode }) {
  return (
    <div className={`note note-${tone}`}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** An outline button's quiet brother: an icon and a few small words, such as how long a thing takes. */
export function Hint({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <span className="hint">
      <Icon name={icon} small />
      {children}
    </span>
  );
}
