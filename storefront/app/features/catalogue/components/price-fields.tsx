import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import type { Filters } from '../filters';
import { priceRange } from '../price-range';

interface PriceFieldsProps {
  readonly filters: Filters;
  /** The charged currency, ISO 4217. */
  readonly currency: string;
}

/** Price limits in the currency that is charged; kept as typed, with a hint when they can't be read. */
export function PriceFields({ filters, currency }: PriceFieldsProps) {
  const { t } = useTranslation('catalogue');
  const { wrong } = priceRange(filters, currency);
  const foreign = filters.priceIn !== '' && filters.priceIn !== currency;
  const limits = [
    ['price_min', 'min', foreign ? '' : filters.priceMin],
    ['price_max', 'max', foreign ? '' : filters.priceMax],
  ] as const;
  return (
    <fieldset className="prices">
      <legend>{t('filters.price', { currency })}</legend>
      <input type="hidden" name="price_in" value={currency} />
      {limits.map(([name, limit, typed]) => (
        <Field
          key={`${name} ${typed}`}
          name={name}
          label={t(`filters.price_${limit}`)}
          defaultValue={typed}
          inputMode="decimal"
          autoComplete="off"
          maxLength={15}
          dir="ltr"
          error={wrong.includes(limit) ? t('filters.price_wrong') : undefined}
        />
      ))}
    </fieldset>
  );
}
