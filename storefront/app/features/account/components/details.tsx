import type { AccountResponse } from '@caravanserai/contracts/account';
import { formatDate } from '@caravanserai/locales/format-date';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

/** Who the account is, and the language its letters are written in. */
export function Details({ account }: { account: Omit<AccountResponse, 'cart_id'> }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  return (
    <Form method="post" className="panel" aria-labelledby="details">
      <h2 id="details">{t('home.details')}</h2>
      <p>
        <bdi dir="ltr" className="break-anywhere">
          {account.email}
        </bdi>
        {account.confirmed && ` (${t('home.confirmed')})`}
      </p>
      <p className="hint">{t('home.since', { date: formatDate(account.since, locale) })}</p>
      <Field name="name" autoComplete="name" maxLength={100} label={t('name')} defaultValue={account.name} />
      <div className="field">
        <label htmlFor="language">{t('home.language')}</label>
        <select id="language" name="language" className="input" defaultValue={account.locale ?? locale}>
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {localeInfo(code).autonym}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" name="intent" value="details">
        {t('home.save')}
      </Button>
    </Form>
  );
}
