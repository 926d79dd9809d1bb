import { useTranslation } from 'react-i18next';
import { EmailInput, PasswordInput } from '../../../ui/credential-fields';
import type { DoorFaults } from '../door-faults';

interface FieldProps {
  readonly faults: DoorFaults;
}

export function EmailField({ value, faults }: FieldProps & { value?: string | undefined }) {
  const { t } = useTranslation('account');
  const error = faults.email && t(`fault.${faults.email}`);
  return <EmailInput id="email" label={t('email')} value={value} error={error} />;
}

/** `known`: one that exists, to sign in with. */
export function PasswordField({ known, faults }: FieldProps & { known: boolean }) {
  const { t } = useTranslation('account');
  const words = { known: t('password'), fresh: t('new_password'), hint: t('password_hint') };
  const error = faults.password && t(`fault.${faults.password}`);
  return <PasswordInput id="password" known={known} words={words} error={error} />;
}
