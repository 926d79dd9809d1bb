import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import type { DoorFault, Refused } from './form';

interface FieldProps {
  readonly refused?: Refused | undefined;
}

const errorIf = (refused: Refused | undefined, fault: DoorFault, words: string) =>
  refused?.fault === fault ? words : undefined;

export function EmailField({ refused, value }: FieldProps & { value?: string }) {
  const { t } = useTranslation('desk');
  const error = errorIf(refused, 'email', t('door.fault.email'));
  return (
    <Field
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      required
      maxLength={254}
      readOnly={value !== undefined}
      label={t('door.email')}
      defaultValue={value ?? refused?.email}
      {...(error && { error })}
    />
  );
}

/** `known`: one that exists, to sign in with; else a new one, which a password manager may make. */
export function PasswordField({ refused, known }: FieldProps & { known: boolean }) {
  const { t } = useTranslation('desk');
  const error = errorIf(refused, 'password', t('door.fault.password'));
  return (
    <Field
      name="password"
      type="password"
      autoComplete={known ? 'current-password' : 'new-password'}
      required
      minLength={known ? undefined : 8}
      maxLength={128}
      dir="ltr"
      label={known ? t('door.password') : t('door.new_password')}
      hint={known ? undefined : t('door.password_hint')}
      {...(error && { error })}
    />
  );
}

export function NameField({ refused, value }: FieldProps & { value?: string }) {
  const { t } = useTranslation('desk');
  const error = errorIf(refused, 'name', t('door.fault.name'));
  return (
    <Field
      name="name"
      autoComplete="name"
      required
      maxLength={100}
      dir="auto"
      label={t('door.name')}
      defaultValue={refused?.name ?? value}
      {...(error && { error })}
    />
  );
}
