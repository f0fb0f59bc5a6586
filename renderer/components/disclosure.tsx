import type { ReactNode } from 'react';
import { Button as AriaButton, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components';
import { Icon } from '../icons/icon.tsx';

/** Words that open more words. */
export function Disclosure({
  title,
  children,
  open,
}: {
  title: ReactNode;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={open ?? false}>
      {({ isExpanded }) => (
        <>
          <AriaButton slot="trigger" className="button button-plain button-small disclosure-button">
            <Icon name={isExpanded ? 'up' : 'down'} />
            {title}
          </AriaButton>
          <DisclosurePanel>{children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
