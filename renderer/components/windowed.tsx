/** Items of a long list: what is far from sight keeps its place in the list, and only that. */
import './windowed.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Items that are there from the first picture on, and stay: more than a window holds. */
const atOnce = 20;
/** How far outside of what is in sight an item is made ready, so that scrolling and the Tab key meet no empty ones. */
const margin = '1200px';

type Tell = (near: boolean) => void;

interface Watcher {
  readonly observer: IntersectionObserver;
  readonly tells: Map<Element, Tell>;
}

/** One for each part of the page that scrolls. */
const watchers = new WeakMap<Element, Watcher>();

function watcherOf(scrolled: Element): Watcher {
  const known = watchers.get(scrolled);
  if (known) return known;
  const tells = new Map<Element, Tell>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) tells.get(target)?.(isIntersecting);
    },
    { root: scrolled, rootMargin: margin },
  );
  const made = { observer, tells };
  watchers.set(scrolled, made);
  return made;
}

/** Tells when an element comes near what is in sight, and when it goes. Returns the way to stop. */
export function watchNear(element: Element, tell: Tell): () => void {
  const { observer, tells } = watcherOf(element.closest('.main') ?? document.documentElement);
  tells.set(element, tell);
  observer.observe(element);
  return () => {
    tells.delete(element);
    observer.unobserve(element);
  };
}

/** `at` is its place in the list, from 0. The item that has the focus stays, wherever it is. */
export function WindowedItem({ at, children }: { at: number; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null);
  // A screen reader reads ahead of what is in sight: in a home of usual size it meets every item.
  const stays = at < atOnce;
  const [near, come] = useState(stays);
  useEffect(() => {
    const own = item.current;
    if (own === null) return undefined;
    if (stays) {
      own.style.minHeight = '';
      return undefined;
    }
    return watchNear(own, (isNear) => {
      if (!isNear && own.contains(document.activeElement)) return;
      // Its place stays as high as it was, or the list would jump.
      if (!isNear && own.firstChild !== null) own.style.minHeight = `${own.offsetHeight}px`;
      if (isNear) own.style.minHeight = '';
      come(isNear);
    });
  }, [stays]);
  return (
    <li ref={item} className="windowed">
      {(stays || near) && children}
    </li>
  );
}
