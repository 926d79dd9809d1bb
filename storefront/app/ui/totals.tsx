import type { IndicativeMoney, Money as Amount, PriceBasis } from '@caravanserai/contracts/common';
import type { Consignment } from '@caravanserai/contracts/quote';
import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { Indicative, Money } from './money';

interface TotalsProps {
  readonly consignments: readonly Consignment[];
  readonly pieces: number;
  readonly goods: Amount;
  readonly freight: Amount;
  /** Taxes in the sum, where there are any. */
  readonly tax?: Amount;
  readonly total: Amount;
  readonly indicative: IndicativeMoney | null;
}

/** What is paid and of what it is made; the sum says what it leaves out. */
export function Totals({ consignments, pieces, goods, freight, tax, total, indicative }: TotalsProps) {
  const { t } = useTranslation('cart');
  const converted = indicative && indicative.currency !== total.currency ? indicative : null;
  return (
    <>
      <table className="working">
        <tbody>
          <Row name={t('goods_pieces', { count: pieces })} amount={goods} />
          <Row name={t('freight_parcels', { count: consignments.length })} amount={freight} />
          {tax && tax.amount !== 0 && <Row name={t('tax')} amount={tax} />}
          <tr className="sum">
            <th scope="row">
              {t('total')}
              <small>{t(`basis.${basisOf(consignments)}`)}</small>
            </th>
            <td>
              <Money money={total} />
              {converted && (
                <small>
                  <Indicative money={converted} />
                </small>
              )}
            </td>
          </tr>
        </tbody>
      </table>
      {converted && <RateNote date={converted.rate_date} charged={total.currency} />}
    </>
  );
}

function Row({ name, amount }: { name: string; amount: Amount }) {
  const { t } = useTranslation('cart');
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{amount.amount === 0 ? t('free') : <Money money={amount} />}</td>
    </tr>
  );
}

function RateNote({ date, charged }: { date: string; charged: string }) {
  const { t } = useTranslation('cart');
  return <p className="xs quiet">{t('rate', { date: formatDate(date, useLocale()), currency: charged })}</p>;
}

/** What the sum leaves out: the basis that all consignments share, or that they differ. */
export function basisOf(consignments: readonly Pick<Consignment, 'basis'>[]): PriceBasis | 'mixed' {
  const [first, ...others] = new Set(consignments.map(({ basis }) => basis));
  return others.length > 0 || !first ? 'mixed' : first;
}
