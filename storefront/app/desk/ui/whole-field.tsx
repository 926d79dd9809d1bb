import type { ComponentProps } from 'react';
import { Field } from '../../ui/field';
import { useWhole, type WholeRange } from './use-whole';

interface WholeFieldProps extends Omit<ComponentProps<typeof Field>, 'value' | 'onChange'>, WholeRange {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A field for a whole number in digits of any script. What is typed stays as it is typed; what is no such number is said. */
export function WholeField({ text, onText, least = 0, most, hint, error, ...field }: WholeFieldProps) {
  const whole = useWhole(text, { least, most });
  const wrong = whole.error ?? error;
  return (
    <Field
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={20}
      {...field}
      hint={whole.note ?? hint}
      {...(wrong === undefined ? {} : { error: wrong })}
      value={text}
      onChange={({ target }) => onText(target.value)}
    />
  );
}
