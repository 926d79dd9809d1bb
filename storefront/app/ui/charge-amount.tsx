import type { Charge } from '@caravanserai/contracts/landed';
import { useTranslation } from 'react-i18next';
import { Money } from './money';

/** What a charge comes to; unknown is said, never shown as nothing. */
export function ChargeAmount({ charge: { amount } }: { charge: Pick<Charge, 'amount'> }) {
  const { t } = useTranslation('cart');
  return amount ? <Money money={amount} /> : <>{t('not_known')}</>;
}
