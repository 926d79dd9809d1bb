import { useTranslation } from 'react-i18next';
import { EmailInput, PasswordInput } from '../../../ui/credential-fields';
import type { AccountFault } from '../fault';

interface FieldProps {
  readonly fault?: AccountFault | undefined;
}

export function EmailField({ value, fault }: FieldProps & { value?: string | undefined }) {
  const { t } = useTranslation('account');
  const error = fault === 'email' ? t('fault.email') : undefined;
  return <EmailInput id="email" label={t('email')} value={value} error={error} />;
}

/** `known`: one that exists, to sign in with. */
export function PasswordField({ known, fault }: FieldProps & { known: boolean }) {
  const { t } = useTranslation('account');
  const words = { known: t('password'), fresh: t('new_password'), hint: t('password_hint') };
  const error = fault === 'password' ? t('fault.password') : undefined;
  return <PasswordInput id="password" known={known} words={words} error={error} />;
}
