/** Keeps the focus on the page. A keyboard or a screen reader would start anew when what had it is gone. */
import { useEffect } from 'react';

const isOff = (element: HTMLElement): boolean => element.matches(':disabled, [aria-disabled="true"]');

/** Where to go on from: the dialog that is open, else the heading of the screen. */
const refuge = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[role="dialog"], [role="alertdialog"]') ??
  document.querySelector('h1');

/** Follows the focus from now on. Returns the way to stop. */
function keepFocus(): () => void {
  let last: HTMLElement | undefined;

  /** After whatever else moves the focus has had its turn. */
  function lookSoon(): void {
    requestAnimationFrame(() => {
      if (!last || document.activeElement !== document.body) return;
      if (!last.isConnected) refuge()?.focus();
      // What was switched off for a moment takes the focus back.
      else if (!isOff(last)) last.focus();
    });
  }
  function remember({ target }: FocusEvent): void {
    if (target instanceof HTMLElement) last = target;
  }
  /** A press on an empty place takes the focus away on purpose. */
  function forget({ target }: Event): void {
    if (target instanceof Element && !target.closest('button, a, input, label, [tabindex]')) last = undefined;
  }

  const changes = new MutationObserver(lookSoon);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'aria-disabled'],
  });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
  };
}

export const useKeptFocus = (): void => useEffect(keepFocus, []);
