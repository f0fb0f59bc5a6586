import type { ReactNode } from 'react';
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../icons/icon.tsx';

/** Words that open more words. */
export function Disclosure({
  title,
  label,
  children,
  open,
}: {
  title: ReactNode;
  /** More than the title says, for a screen reader. */
  label?: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={open ?? false}>
      {({ isExpanded }) => (
        <>
          <AriaButton
            slot="trigger"
            className="button button-plain button-small disclosure-button"
            {...(label !== undefined && { 'aria-label': label })}
          >
            <Icon name={isExpanded ? 'up' : 'down'} />
            {title}
          </AriaButton>
          <DisclosurePanel>{isExpanded && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
