import type { IndicativeMoney, Money as Amount } from '@caravanserai/contracts/common';
import type { Charge } from '@caravanserai/contracts/landed';
import type { QuoteResponse } from '@caravanserai/contracts/quote';
import type { Voucher } from '@caravanserai/contracts/vouchers';
import { formatDate } from '@caravanserai/locales/format-date';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { ChargeAmount } from './charge-amount';
import { chargesToName, includedCharges } from './charges';
import { Indicative, Money } from './money';
import { promiseOf } from './promise';

/** The sums of a quote or an order. */
export type Sums = Pick<
  QuoteResponse,
  | 'consignments'
  | 'goods_total'
  | 'voucher_total'
  | 'freight_total'
  | 'charges'
  | 'total'
  | 'due_on_delivery'
  | 'landed'
> &
  Partial<Pick<QuoteResponse, 'credit_total' | 'vouchers'>>;

interface TotalsProps {
  readonly sums: Sums;
  readonly pieces: number;
  readonly indicative: IndicativeMoney | null;
}

/** What is paid now and of what it is made, what is due on delivery, and all of it together. */
export function Totals({ sums, pieces, indicative }: TotalsProps) {
  const { t } = useTranslation('cart');
  const { consignments, goods_total, voucher_total, freight_total, credit_total, charges, total } = sums;
  const { vouchers = [] } = sums;
  const converted = indicative && indicative.currency !== total.currency ? indicative : null;
  const named = chargesToName(charges);
  const promise = promiseOf(consignments);
  const later = named.filter(({ collected }) => collected === 'border');
  return (
    <>
      <table className="working">
        <tbody>
          <Row name={t('goods_pieces', { count: pieces })}>
            <Money money={goods_total} />
          </Row>
          {voucher_total.amount > 0 && (
            <Off
              name={t('voucher')}
              note={<Codes vouchers={vouchers} off="goods" />}
              amount={voucher_total}
            />
          )}
          <Row
            name={t('freight_parcels', { count: consignments.length })}
            note={<Codes vouchers={vouchers} off="freight" />}
          >
            {freight_total.amount === 0 ? t('free') : <Money money={freight_total} />}
          </Row>
          <ChargeRows charges={named.filter(({ collected }) => collected === 'checkout')} />
          {credit_total && credit_total.amount > 0 && <Off name={t('credit')} amount={credit_total} />}
          <tr className="sum">
            <th scope="row">
              {t(later.length > 0 ? 'pay_now' : 'total')}
              {promise && <small>{promise.short}</small>}
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
          <Later sums={sums} charges={later} />
        </tbody>
      </table>
      {includedCharges(charges).map((charge) => (
        <p key={charge.head + charge.name} className="xs quiet">
          {t('price_holds', { words: charge.words })} <ChargeAmount charge={charge} />
        </p>
      ))}
      {converted && <RateNote date={converted.rate_date} charged={total.currency} />}
    </>
  );
}

/** What is left for the door, and what all of it comes to. */
function Later({ sums: { landed }, charges }: { sums: Sums; charges: readonly Charge[] }) {
  const { t } = useTranslation('cart');
  if (charges.length === 0) return null;
  return (
    <>
      {charges.map((charge) => (
        <Row key={charge.head + charge.name} name={charge.words} note={<small>{t('pay_on_delivery')}</small>}>
          <ChargeAmount charge={charge} />
        </Row>
      ))}
      {landed && (
        <Row name={t('in_all')}>
          <Money money={landed} />
        </Row>
      )}
    </>
  );
}

const ChargeRows = ({ charges }: { charges: readonly Charge[] }) =>
  charges.map((charge) => (
    <Row key={`${charge.head} ${charge.name}`} name={charge.words} className="checkout">
      <ChargeAmount charge={charge} />
    </Row>
  ));

interface OffProps {
  readonly name: string;
  readonly note?: ReactNode;
  readonly amount: Amount;
}

const Off = ({ name, note, amount }: OffProps) => (
  <Row name={name} note={note}>
    <Money money={{ ...amount, amount: -amount.amount }} />
  </Row>
);

interface CodesProps {
  readonly vouchers: readonly Voucher[];
  readonly off: 'goods' | 'freight';
}

/** The codes behind what is off; nothing where there are none. */
function Codes({ vouchers, off }: CodesProps) {
  const codes = vouchers.filter((voucher) => voucher[off].amount > 0);
  if (codes.length === 0) return null;
  return (
    <small>
      {codes.map(({ code }) => (
        <bdi key={code} className="break-anywhere">
          {code}{' '}
        </bdi>
      ))}
    </small>
  );
}

interface RowProps {
  readonly name: string;
  readonly note?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

function Row({ name, note, className, children }: RowProps) {
  return (
    <tr className={className}>
      <th scope="row">
        {name}
        {note}
      </th>
      <td>{children}</td>
    </tr>
  );
}

function RateNote({ date, charged }: { date: string; charged: string }) {
  const { t } = useTranslation('cart');
  return <p className="xs quiet">{t('rate', { date: formatDate(date, useLocale()), currency: charged })}</p>;
}
