import { Field } from './field';

interface EmailProps {
  readonly label: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  /** For links from an error summary. */
  readonly id?: string;
  readonly readOnly?: boolean;
}

/** The address that someone signs in with; password managers know it as the name of the account. */
export function EmailInput({ label, value, error, ...input }: EmailProps) {
  return (
    <Field
      {...input}
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      required
      maxLength={254}
      label={label}
      defaultValue={value}
      {...(error && { error })}
    />
  );
}

interface PasswordProps {
  /** One that exists, to sign in with; else a new one, which a password manager may make. */
  readonly known: boolean;
  readonly words: { readonly known: string; readonly fresh: string; readonly hint: string };
  readonly error?: string | undefined;
  readonly id?: string;
}

export function PasswordInput({ known, words, error, ...input }: PasswordProps) {
  return (
    <Field
      {...input}
      name="password"
      type="password"
      autoComplete={known ? 'current-password' : 'new-password'}
      required
      minLength={known ? undefined : 8}
      maxLength={128}
      dir="ltr"
      label={known ? words.known : words.fresh}
      hint={known ? undefined : words.hint}
      {...(error && { error })}
    />
  );
}
