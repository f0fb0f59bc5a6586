import './field.css';
import './select.css';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Icon } from '../icons/icon.tsx';
import type { Choice } from './choices.tsx';

interface SelectProps {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
}

/** One of many, in a list that opens. */
export function Select({ label, choices, value, onChange }: SelectProps) {
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={(key) => {
        if (typeof key === 'string') onChange(key);
      }}
    >
      <Label>{label}</Label>
      <Button className="select">
        <SelectValue />
        <Icon name="down" />
      </Button>
      <Popover className="select-popover">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} className="select-item" textValue={choice.label}>
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
