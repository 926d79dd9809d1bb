import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import type { PaymentTerms } from './terms';
import type { usePaymentForm } from './use-payment-form';

interface PaymentBoxProps {
  readonly terms: PaymentTerms | null;
  readonly element: ReturnType<typeof usePaymentForm>;
  /** Goods cross China's border, where real payments need more than a test shows. */
  readonly china: boolean;
}

/** The ways to pay: a form of the payment service in a frame of its own, so that the shop never sees a card. */
export function PaymentBox({ terms, element, china }: PaymentBoxProps) {
  const { t } = useTranslation(['payment', 'checkout']);
  const { place, state } = element;
  return (
    <section className="paywith" id="payment" tabIndex={-1} aria-labelledby="pay-with">
      <h3 id="pay-with">{t('checkout:pay_with')}</h3>
      <p className="notice warn no-script">
        <Icon name="lock" />
        <span>{t('needs_script')}</span>
      </p>
      <div className="payform needs-script" aria-busy={state === 'loading'}>
        {state === 'loading' && <p className="sr">{t('loading')}</p>}
        <div className={state === 'fault' ? 'payplace gone' : 'payplace'} ref={place} />
        {state === 'fault' && (
          <div className="payfault" role="alert">
            <p className="err">
              <Icon name="warn" /> {t('unpaid.form.title')}
            </p>
            {/* The page anew: what was typed is kept, and only a page of its own may load the form. */}
            <Button look="plain" onClick={() => location.reload()}>
              {t('load_again')}
            </Button>
          </div>
        )}
      </div>
      {terms?.test !== false && <p className="xs quiet">{t('test')}</p>}
      {china && <p className="xs quiet">{t('china')}</p>}
    </section>
  );
}
