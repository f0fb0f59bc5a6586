import './field.css';
import { Input, Label, Text, TextField } from 'react-aria-components';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  longest?: number;
  type?: 'text' | 'date' | 'time';
  focus?: boolean;
}

export function Field({ label, value, onChange, hint, longest, type = 'text', focus }: FieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={type}
      autoFocus={focus ?? false}
      {...(longest !== undefined && { maxLength: longest })}
    >
      <Label>{label}</Label>
      <Input />
      {hint && (
        <Text slot="description" className="small quiet">
          {hint}
        </Text>
      )}
    </TextField>
  );
}
