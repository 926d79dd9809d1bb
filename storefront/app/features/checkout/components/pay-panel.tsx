import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Money } from '../../../ui/money';
import { YearlyLimit } from '../../../ui/limits';
import { TotalReceipt } from '../../../ui/total-receipt';
import { Totals } from '../../../ui/totals';
import type { CheckoutData } from '../load-checkout.server';

interface PayPanelProps {
  readonly data: CheckoutData;
  /** Id of the form that the button sends. */
  readonly form: string;
  /** The order is being placed. */
  readonly placing: boolean;
  /** A delivery choice is on its way; the sums will follow. */
  readonly counting: boolean;
}

/** What is paid, how, and the button that states the amount. */
export function PayPanel({ data, form, placing, counting }: PayPanelProps) {
  const { t } = useTranslation(['checkout', 'cart']);
  const { view } = data;
  return (
    <aside className="total">
      <section className="panel" aria-labelledby="sum" aria-busy={counting}>
        <h2 id="sum">{t('cart:what_you_pay')}</h2>
        <Totals sums={view} pieces={view.pieces} indicative={view.indicative} />
        <TotalReceipt consignments={view.consignments} exchange={view.exchange} />
        <div className="paywith">
          <h3>{t('pay_with')}</h3>
          <p className="testpay">
            <Icon name="lock" />
            <span>
              <strong>{t('test_payment')}</strong>
              <small>{t('test_text')}</small>
            </span>
          </p>
        </div>
        <Button
          wide
          type="submit"
          form={form}
          name="intent"
          value="place"
          disabled={placing || counting}
          className={placing ? 'busy' : ''}
        >
          {placing ? (
            t('placing')
          ) : (
            <span>
              {t('pay')} <Money money={view.total} />
            </span>
          )}
        </Button>
        <p className="sr" role="status">
          {placing ? t('placing') : ''}
        </p>
        <p className="xs quiet">{t('before_pay')}</p>
      </section>
      <YearlyLimit consignments={view.consignments} />
    </aside>
  );
}
