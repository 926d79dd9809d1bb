import type { UnitPrice } from '@caravanserai/contracts/common';
import { Trans, useTranslation } from 'react-i18next';
import { Money } from './money';

/** The price per kilogram, litre, 100 g, 100 ml or piece. */
export function PricePer({ unitPrice: { price, per } }: { unitPrice: UnitPrice }) {
  const { t } = useTranslation('common');
  return (
    <p className="per">
      <Trans t={t} i18nKey={`per.${per}`} components={{ amount: <Money money={price} /> }} />
    </p>
  );
}
