import type { ListingPrices } from '@caravanserai/contracts/desk-prices';
import { formatDate } from '@caravanserai/locales/format-date';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { RouteFlag } from '../../../ui/route-flag';
import { AmountInput } from '../amount-input';
import { ChangeSaid } from '../change-said';
import { useChange, type Change } from '../use-change';
import { minorOf, typedAmount } from '../typed-amount';
import { changedOwn, ownTexts } from './own-prices';
import { PriceTable } from './price-table';
import { usePlaceName } from '../../../desk/use-place-name';

interface PriceFormProps {
  readonly listing: ListingPrices;
  readonly newestRates: string | null;
  readonly names: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
}

/** One route's prices: what the merchant asks, and every currency beside it, derived or its own. */
export function PriceForm(props: PriceFormProps) {
  const placeName = usePlaceName();
  const id = useId();
  const change = useChange();
  const { listing } = props;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id} className="of-route">
        <RouteFlag route={listing.route} /> <span>{placeName(listing.place)}</span>
      </h2>
      {/* What is there now is where typing goes on; that it was saved is said beside it. */}
      <PriceFields key={JSON.stringify(listing)} {...props} change={change} />
      <ChangeSaid change={change} />
    </section>
  );
}

function PriceFields({
  listing,
  newestRates,
  names,
  readOnly,
  change,
}: PriceFormProps & { readonly change: Change }) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const id = useId();
  const { price, prices, factor, rates_date } = listing;
  const [asked, setAsked] = useState(typedAmount(price.amount, price.currency));
  const [own, setOwn] = useState(() => ownTexts(prices));
  const minor = minorOf(asked, price.currency);
  const changed = changedOwn(prices, own);
  const dirty = minor !== price.amount || Object.keys(changed ?? {}).length > 0;
  const set = (body: object) =>
    change.run(`/prices/${listing.listing_id}`, {
      method: 'POST',
      body: { ...body, expected: price.amount },
    });
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (minor === undefined || !changed) return;
    void set({ ...(minor === price.amount ? {} : { price: minor }), own: changed });
  };
  return (
    <form onSubmit={save}>
      <fieldset className="plain" disabled={readOnly || change.busy}>
        <legend className="sr">{t('prices.title')}</legend>
        <div className="field own-ask">
          <label htmlFor={`${id}-asked`}>{t('prices.asked')}</label>
          <AmountInput
            id={`${id}-asked`}
            currency={price.currency}
            value={asked}
            onText={setAsked}
            aria-describedby={`${id}-how`}
          />
          <p className="hint" id={`${id}-how`}>
            {factor === 100 ? t('prices.as_asked') : t('prices.with_factor', { percent: factor - 100 })}{' '}
            {rates_date && t('prices.rates', { date: formatDate(rates_date, locale) })}
          </p>
        </div>
        <PriceTable prices={prices} own={own} onOwn={setOwn} names={names} readOnly={readOnly} />
        {!readOnly && (
          <p className="acts">
            <Button type="submit" disabled={!dirty || minor === undefined || !changed}>
              {t('prices.save')}
            </Button>
            {newestRates !== null && newestRates !== rates_date && (
              <Button look="plain" onClick={() => void set({ renew: true })}>
                {t('prices.renew', { date: formatDate(newestRates, locale) })}
              </Button>
            )}
          </p>
        )}
      </fieldset>
    </form>
  );
}
