import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { YearlyLimit } from '../../../ui/limits';
import { TotalReceipt } from '../../../ui/total-receipt';
import { Totals } from '../../../ui/totals';
import type { CheckoutData } from '../load-checkout.server';
import { PayButton } from '../payment/pay-button';
import { PaymentBox } from '../payment/payment-box';
import type { PaymentTerms } from '../payment/terms';
import type { usePayment } from '../payment/use-payment';

interface PayPanelProps {
  readonly data: Pick<CheckoutData, 'view'>;
  readonly terms: PaymentTerms | null;
  /** Id of the form that the button sends. */
  readonly form: string;
  readonly payment: ReturnType<typeof usePayment>;
  /** A delivery choice is on its way; the sums will follow. */
  readonly counting: boolean;
}

/** What is paid, how, and the button that states the amount. */
export function PayPanel({ data: { view }, terms, form, payment, counting }: PayPanelProps) {
  const { t } = useTranslation(['checkout', 'cart']);
  const { element, phase, givenBack } = payment;
  const china = view.ship_to === 'CN' && view.consignments.some(({ route }) => route !== 'domestic');
  return (
    <aside className="total">
      <section className="panel" aria-labelledby="sum" aria-busy={counting}>
        <h2 id="sum">{t('cart:what_you_pay')}</h2>
        <Totals sums={view} pieces={view.pieces} indicative={view.indicative} />
        <p className="small">
          <Link to={`${localePath(useLocale(), '/cart')}#codes`}>{t('cart:vouchers.in_cart')}</Link>
        </p>
        <TotalReceipt consignments={view.consignments} exchange={view.exchange} />
        <PaymentBox terms={terms} element={element} china={china} />
        <PayButton form={form} total={view.total} phase={phase} counting={counting} givenBack={givenBack} />
        <p className="xs quiet">{t('before_pay')}</p>
      </section>
      <YearlyLimit consignments={view.consignments} />
    </aside>
  );
}
