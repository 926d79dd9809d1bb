import { Input, Label } from '@medusajs/ui';
import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date' | 'datetime-local';
  readonly most?: number;
  onType(value: string): void;
}

/** A labelled field. */
export function TextField({ label, value, type = 'text', most = 500, onType }: FieldProps) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        maxLength={most}
        value={value}
        onChange={({ target }) => onType(target.value)}
      />
    </div>
  );
}
