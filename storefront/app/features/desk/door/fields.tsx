import { useTranslation } from 'react-i18next';
import { EmailInput, PasswordInput } from '../../../ui/credential-fields';
import { Field } from '../../../ui/field';
import type { DoorFault, Refused } from './form';

interface FieldProps {
  readonly refused?: Refused | undefined;
}

const errorIf = (refused: Refused | undefined, fault: DoorFault, words: string) =>
  refused?.fault === fault ? words : undefined;

/** `value`: the address that was invited, which stays as it is. */
export function EmailField({ refused, value }: FieldProps & { value?: string }) {
  const { t } = useTranslation('desk');
  const error = errorIf(refused, 'email', t('door.fault.email'));
  const typed = value ?? refused?.email;
  return <EmailInput label={t('door.email')} value={typed} error={error} readOnly={value !== undefined} />;
}

/** `known`: one that exists, to sign in with. */
export function PasswordField({ refused, known }: FieldProps & { known: boolean }) {
  const { t } = useTranslation('desk');
  const words = { known: t('door.password'), fresh: t('door.new_password'), hint: t('door.password_hint') };
  const error = errorIf(refused, 'password', t('door.fault.password'));
  return <PasswordInput known={known} words={words} error={error} />;
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
