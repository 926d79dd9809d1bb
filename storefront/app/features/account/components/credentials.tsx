import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import type { AccountFault } from '../fault';

interface EmailProps {
  readonly value?: string | undefined;
  readonly fault?: AccountFault | undefined;
}

export function EmailField({ value, fault }: EmailProps) {
  const { t } = useTranslation('account');
  return (
    <Field
      id="email"
      name="email"
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      dir="ltr"
      required
      maxLength={254}
      label={t('email')}
      defaultValue={value}
      error={fault === 'email' ? t('fault.email') : undefined}
    />
  );
}

/** `known`: one that exists, to sign in with; else a new one, which may be seen by a password manager. */
export function PasswordField({ known, fault }: { known: boolean; fault?: AccountFault | undefined }) {
  const { t } = useTranslation('account');
  return (
    <Field
      id="password"
      name="password"
      type="password"
      autoComplete={known ? 'current-password' : 'new-password'}
      required
      minLength={known ? undefined : 8}
      maxLength={128}
      dir="ltr"
      label={known ? t('password') : t('new_password')}
      hint={known ? undefined : t('password_hint')}
      error={fault === 'password' ? t('fault.password') : undefined}
    />
  );
}
