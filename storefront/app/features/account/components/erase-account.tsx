import type { ErasureResponse } from '@caravanserai/contracts/account';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

/** What goes, what stays and until when; then, in a second step, the password. */
export function EraseAccount({ stays, open }: { stays: ErasureResponse; open: boolean }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { orders, contact_days, records_until } = stays;
  return (
    <section className="panel" aria-labelledby="erase">
      <h2 id="erase">{t('erase.title')}</h2>
      <p>{t('erase.at_once')}</p>
      {orders.length > 0 && <p>{t('erase.orders', { days: contact_days })}</p>}
      {orders.length > 0 && (
        <ul className="stays">
          {orders.map(({ display_id: number, contact_until: until }) => (
            <li key={number}>
              {until === null
                ? t('erase.order_open', { number })
                : t('erase.order_on', { number, date: formatDate(until, locale) })}
            </li>
          ))}
        </ul>
      )}
      {records_until !== null && <p>{t('erase.records', { date: formatDate(records_until, locale) })}</p>}
      <details open={open}>
        <summary>{t('erase.continue')}</summary>
        <Form method="post" reloadDocument noValidate>
          <Field
            name="password"
            type="password"
            autoComplete="current-password"
            required
            maxLength={128}
            dir="ltr"
            label={t('erase.password')}
          />
          <Button type="submit">{t('erase.submit')}</Button>
        </Form>
      </details>
    </section>
  );
}
