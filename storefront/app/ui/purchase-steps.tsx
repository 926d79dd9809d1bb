import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';

const STEPS = ['cart', 'checkout', 'done'] as const;
export type PurchaseStep = (typeof STEPS)[number];

/** Where the shopper is between cart and order; the cart can be gone back to until the order is placed. */
export function PurchaseSteps({ current }: { current: PurchaseStep }) {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className="steps">
        {STEPS.map((step) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {step === 'cart' && current === 'checkout' ? (
              <Link to={localePath(locale, '/cart')}>{t(`steps.${step}`)}</Link>
            ) : (
              t(`steps.${step}`)
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
