import { useTranslation } from 'react-i18next';
import type { CartView } from '../../../data/cart/set-apart';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Totals } from '../../../ui/totals';
import type { CartData } from '../load-cart.server';

interface SummaryProps {
  readonly data: CartData;
  readonly view: CartView;
}

/** The sums, and the one way on. What stands apart must be settled first. */
export function CartSummary({ data: { indicative, short }, view }: SummaryProps) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const settled = view.apart.length === 0 && Object.keys(short).length === 0;
  const { consignments, pieces, goods, freight, total } = view;
  return (
    <aside className="total">
      <section className="panel" aria-labelledby="sum">
        <h2 id="sum">{t('what_you_pay')}</h2>
        <Totals {...{ consignments, pieces, goods, freight, total, indicative }} />
        {settled ? (
          <ButtonLink wide to={localePath(locale, '/checkout')}>
            {t('to_checkout')}
          </ButtonLink>
        ) : (
          <p className="err settle">{t('settle_first')}</p>
        )}
        <p className="xs quiet">{t('no_account')}</p>
      </section>
    </aside>
  );
}
