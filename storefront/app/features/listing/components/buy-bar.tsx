import type { Offer } from '@caravanserai/contracts/listings';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Button } from '../../../ui/button';
import { Money } from '../../../ui/money';
import { CART_FORM } from './add-to-cart';

/** On phones, while the page's own button is out of view: price, day and the same button. */
export function BuyBar({ offer }: { offer: Offer }) {
  const { t } = useTranslation(['listing', 'codes']);
  const locale = useLocale();
  const { price, basis, arrives } = offer;
  if (!price) return null;
  return (
    <div className="stick">
      <span>
        <strong>
          <Money money={price} />
        </strong>
        {basis && <span className="xs muted"> {t(`codes:priceBases.${basis}`)}</span>}
        {arrives && (
          <span className="xs muted line">
            {t('arrives', { days: formatDateRange(arrives.from, arrives.to, locale) })}
          </span>
        )}
      </span>
      <Button look="pv" type="submit" form={CART_FORM}>
        {t('add')}
      </Button>
    </div>
  );
}
