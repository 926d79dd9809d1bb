import { useId, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { Icon } from '../../ui/icon';

interface Around {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What to do to mend the value. */
  readonly error?: string | undefined;
}

/** A labelled choice of few; single-line inputs are `ui/field`. */
export function SelectField({
  label,
  hint,
  error,
  children,
  id: named,
  ...select
}: Around & SelectHTMLAttributes<HTMLSelectElement>) {
  const made = useId();
  const id = named ?? made;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...select} id={id} className="input" {...describe(id, hint, error)}>
        {children}
      </select>
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}

/** A labelled text of several lines. */
export function TextField({
  label,
  hint,
  error,
  id: named,
  ...textarea
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const made = useId();
  const id = named ?? made;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea rows={3} {...textarea} id={id} className="input" {...describe(id, hint, error)} />
      <Below id={id} hint={hint} error={error} />
    </div>
  );
}

function describe(id: string, hint: ReactNode, error: string | undefined) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': ids || undefined } as const;
}

function Below({ id, hint, error }: { id: string } & Pick<Around, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
    </>
  );
}
