import './page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigation } from '../stores/stores.ts';

/** The heading of a screen. The focus goes to it on every move, so that a screen reader tells where one is. */
export function Heading({ children, quieter }: { children: ReactNode; quieter?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const moves = useNavigation((state) => state.moves);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return (
    <h1 ref={heading} tabIndex={-1} className={quieter ? 'title' : undefined}>
      {children}
    </h1>
  );
}

/** A screen's own sheet: centred, with one gap between its sections. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="page">{children}</div>;
}
