import type { InputHTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './icon';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to do to mend the value. */
  readonly error?: string;
  /** For links from an error summary; otherwise made up. */
  readonly id?: string;
}

/** A labelled input with its hint and its error, joined for screen readers. */
export function Field({ label, hint, error, id, className = '', ...input }: FieldProps) {
  const made = useId();
  const field = id ?? made;
  const describedBy = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
  return (
    <div className={`field ${className}`}>
      <label htmlFor={field}>{label}</label>
      <input
        {...input}
        id={field}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      {hint && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${field}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
    </div>
  );
}
