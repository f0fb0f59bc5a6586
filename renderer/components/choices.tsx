import './field.css';
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps {
  label: string;
  hideLabel?: boolean;
  choices: readonly Choice[];
  value: string | null;
  onChange: (id: string) => void;
}

/** One of a few, each with room for a word of explanation. */
export function Choices({ label, hideLabel, choices, value, onChange }: ChoicesProps) {
  return (
    <RadioGroup className="choices" value={value} onChange={onChange}>
      <Label className={hideLabel ? 'visually-hidden' : 'choices-label'}>{label}</Label>
      {choices.map((choice) => (
        <Radio key={choice.id} className="choice" value={choice.id}>
          <span className="choice-mark" />
          <span>{choice.label}</span>
          {choice.hint && <span className="small">{choice.hint}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface ToggleProps {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Toggle({ label, hint, on, onChange }: ToggleProps) {
  return (
    <Switch className="switch" isSelected={on} onChange={onChange}>
      <span>{label}</span>
      <span className="switch-track" />
      {hint && <span className="small">{hint}</span>}
    </Switch>
  );
}
