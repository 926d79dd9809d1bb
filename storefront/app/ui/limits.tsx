import type { Limits } from '@caravanserai/contracts/landed';
import type { Consignment } from '@caravanserai/contracts/quote';
import { formatMoney } from '@caravanserai/money/format';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { Meter } from './meter';
import { Money } from './money';

/** How far a parcel is from China's limit for one parcel. */
export function ParcelLimit({ limits: { value, limit, words, state } }: { limits: Limits }) {
  const { t } = useTranslation('cart');
  const print = usePrint();
  return (
    <div className="quota">
      <p>
        <strong>{t('limits.parcel')}</strong>
        <span className="num">
          <Money money={value} /> / <Money money={limit} />
        </span>
      </p>
      <Meter
        before={0}
        now={(100 * value.amount) / limit.amount}
        label={t('limits.parcel_is', { value: print(value), limit: print(limit) })}
        over={value.amount > limit.amount}
      />
      <p className={`xs ${state === 'IN_LIMIT' ? 'quiet' : 'err'}`}>{words}</p>
    </div>
  );
}

/** What this cart takes of the yearly allowance, over all its parcels; nothing where no parcel counts. */
export function YearlyLimit({ consignments }: { consignments: readonly Pick<Consignment, 'limits'>[] }) {
  const { t } = useTranslation('cart');
  const print = usePrint();
  const counted = consignments.flatMap(({ limits }) => limits ?? []);
  const [first] = counted;
  if (!first) return null;
  const money = (amount: number) => ({ ...first.yearly, amount });
  // Each parcel counts those before it as used; before the first stands what was ordered earlier.
  const used = Math.min(...counted.map((limits) => limits.used.amount));
  const now = counted.reduce((sum, { value }) => sum + value.amount, 0);
  const left = money(Math.max(0, first.yearly.amount - used - now));
  const share = (amount: number) => (100 * amount) / first.yearly.amount;
  const text = t('limits.year_is', {
    used: print(money(used)),
    value: print(money(now)),
    yearly: print(first.yearly),
  });
  return (
    <section className="panel quota" aria-labelledby="year">
      <p>
        <strong id="year">{t('limits.year')}</strong>
        <span className="num">{t('limits.left', { left: print(left) })}</span>
      </p>
      <Meter before={share(used)} now={share(now)} label={text} />
      <p className="xs quiet">{text}</p>
      <p className="xs quiet">{t('limits.elsewhere')}</p>
    </section>
  );
}

/** Amounts inside sentences, kept in their own order as `<bdi>` does. */
function usePrint() {
  const locale = useLocale();
  return ({ amount, currency }: { amount: number; currency: string }) =>
    `\u2068${formatMoney(amount, currency, locale)}\u2069`;
}
