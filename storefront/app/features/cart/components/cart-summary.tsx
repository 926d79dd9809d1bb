import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { YearlyLimit } from '../../../ui/limits';
import { TotalReceipt } from '../../../ui/total-receipt';
import { Totals } from '../../../ui/totals';
import type { CartView } from '../load-cart.server';
import type { RefusedVoucher } from '../voucher-answer';
import { Vouchers } from './vouchers';

interface SummaryProps {
  readonly view: CartView;
  /** The discount code that was not taken on the way here. */
  readonly refused: RefusedVoucher | null;
}

/** The sums, and the one way on. What stands apart or can't go as it is must be settled first. */
export function CartSummary({ view, refused: code }: SummaryProps) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const refused = view.consignments.some(({ refusal }) => refusal !== null);
  const settled = view.problems.length === 0 && !refused;
  return (
    <aside className="total">
      <section className="panel" aria-labelledby="sum">
        <h2 id="sum">{t('what_you_pay')}</h2>
        <Totals sums={view} pieces={view.pieces} indicative={settled ? view.indicative : null} />
        {refused && <p className="err settle">{t('without_refused')}</p>}
        <Vouchers vouchers={view.vouchers} refused={code} />
        <TotalReceipt consignments={view.consignments} exchange={view.exchange} />
        {settled ? (
          // A page of its own: only it may load the payment service's form.
          <ButtonLink wide reloadDocument to={localePath(locale, '/checkout')}>
            {t('to_checkout')}
          </ButtonLink>
        ) : (
          <p className="err settle">{t('settle_first')}</p>
        )}
        <p className="xs quiet">{t('no_account')}</p>
      </section>
      <YearlyLimit consignments={view.consignments} />
    </aside>
  );
}
