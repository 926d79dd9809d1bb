import type { DeskPrice } from '@caravanserai/contracts/desk-prices';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../desk/ui/data-table';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useList } from '../../../desk/use-list';
import { useLocale } from '../../../i18n/use-locale';
import { Money } from '../../../ui/money';
import { AmountInput } from '../amount-input';
import type { OwnTexts } from './own-prices';

interface PriceTableProps {
  readonly prices: readonly DeskPrice[];
  readonly own: OwnTexts;
  readonly onOwn: (own: OwnTexts) => void;
  readonly names: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
}

/** Every currency: who pays in it, what is derived by which rate, and the own price, clearly told apart. */
export function PriceTable({ prices, own, onOwn, names, readOnly }: PriceTableProps) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const list = useList();
  return (
    <DataTable
      caption={t('prices.table')}
      rows={prices}
      keyOf={({ currency }) => currency}
      empty={<p className="hint">{t('prices.nowhere')}</p>}
      columns={[
        {
          key: 'currency',
          head: t('prices.currency'),
          cell: ({ currency, destinations }) => (
            <>
              <bdi>{currency}</bdi>{' '}
              <small className="hint">
                {destinations.length > 3
                  ? t('prices.countries', { count: destinations.length })
                  : list(destinations.map((iso2) => names[iso2] ?? iso2))}
              </small>
            </>
          ),
        },
        {
          key: 'derived',
          head: t('prices.derived'),
          end: true,
          cell: ({ currency, derived, rate, rate_date }) => (
            <>
              {derived === null ? '–' : <Money money={{ amount: derived, currency }} />}
              {rate && rate_date && (
                <small className="hint rate">
                  {t('prices.rate', { rate: shortRate(rate), date: formatDate(rate_date, locale) })}
                </small>
              )}
            </>
          ),
        },
        {
          key: 'own',
          head: t('prices.own'),
          end: true,
          cell: ({ currency }) =>
            readOnly ? (
              <bdi>{own[currency] || '–'}</bdi>
            ) : (
              <AmountInput
                currency={currency}
                value={own[currency] ?? ''}
                placeholder={t('prices.own_none')}
                aria-label={t('prices.own_in', { currency })}
                onText={(text) => onOwn({ ...own, [currency]: text })}
              />
            ),
        },
        {
          key: 'charged',
          head: t('prices.charged'),
          end: true,
          cell: ({ currency, amount, own: isOwn, list }) => (
            <>
              <strong>
                <Money money={{ amount: list?.amount ?? amount, currency }} />
              </strong>{' '}
              {list && (
                <small className="hint">
                  {list.until
                    ? t('prices.reduced_until', { date: formatDate(list.until, locale) })
                    : t('prices.reduced')}{' '}
                  <s>
                    <Money money={{ amount, currency }} />
                  </s>{' '}
                </small>
              )}
              <StateBadge tone={isOwn ? 'warn' : 'ok'}>
                {t(isOwn ? 'prices.is_own' : 'prices.is_derived')}
              </StateBadge>
            </>
          ),
        },
      ]}
    />
  );
}

/** A rate to four figures that say something. */
export const shortRate = (rate: string): string => String(Number(Number(rate).toPrecision(4)));
