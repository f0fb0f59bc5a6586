import './button.css';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from '../icons/icon.tsx';

interface ButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** `go` is the one filled button of a view; `plain` has no edge; `grave` erases or stops for good. */
  look?: 'go' | 'plain' | 'grave' | 'grave-go';
  small?: boolean;
  icon?: IconName;
  iconAfter?: IconName;
  disabled?: boolean;
  /** More than the button's own words say, for a screen reader. */
  label?: string;
  expanded?: boolean;
}

export function Button(props: ButtonProps) {
  const { look, small, icon, iconAfter } = props;
  const classes = ['button', look && `button-${look}`, small && 'button-small'].filter(Boolean).join(' ');
  return (
    <AriaButton
      className={classes}
      onPress={props.onPress}
      isDisabled={props.disabled ?? false}
      {...(props.label !== undefined && { 'aria-label': props.label })}
      {...(props.expanded !== undefined && { 'aria-expanded': props.expanded })}
    >
      {icon && <Icon name={icon} />}
      {props.children}
      {iconAfter && <Icon name={iconAfter} />}
    </AriaButton>
  );
}

/** The one big button: its brass knob moves when it is about to be pressed. */
export function LatchButton({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <AriaButton className="latch" onPress={onPress}>
      <span className="latch-knob">
        <Icon name="arrow" />
      </span>
      {children}
    </AriaButton>
  );
}
