import type { Consignment, ExchangeUsed } from '@caravanserai/contracts/quote';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { Money } from './money';
import { receiptId } from './receipt';

interface TotalReceiptProps {
  readonly consignments: readonly Consignment[];
  readonly exchange: readonly ExchangeUsed[];
}

/** How the total comes about: parcel by parcel, each leading to its own receipt, and the customs rates used. */
export function TotalReceipt({ consignments, exchange }: TotalReceiptProps) {
  const { t } = useTranslation('receipt');
  const locale = useLocale();
  return (
    <details className="receipt">
      <summary>{t('total')}</summary>
      <ul className="steps-of">
        {consignments.map(({ key, merchant, subtotal, working }) => (
          <li key={key} className="pair">
            {working ? (
              <a href={`#${receiptId(key)}`}>
                <bdi>{merchant.name}</bdi>
              </a>
            ) : (
              <bdi>{merchant.name}</bdi>
            )}
            <span className="num">
              <Money money={subtotal} />
            </span>
          </li>
        ))}
      </ul>
      {exchange.map(({ from, to, rate, date, source }) => (
        <p key={from + to} className="xs quiet">
          {t('rate', { date: formatDate(date, locale) })} <bdi dir="ltr">{`1 ${from} = ${rate} ${to}`}</bdi>
          {source !== '' && (
            <>
              {' '}
              (<bdi>{source}</bdi>)
            </>
          )}
        </p>
      ))}
    </details>
  );
}
