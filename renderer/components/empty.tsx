import './empty.css';
import type { ReactNode } from 'react';

/** A view without anything in it yet: a picture, a sentence, and what to do. */
export function Empty({
  picture,
  title,
  children,
}: {
  picture: ReactNode;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      {picture}
      {title}
      {children}
    </div>
  );
}
