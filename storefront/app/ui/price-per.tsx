import type { UnitPrice } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Woven } from '../i18n/woven';
import { Money } from './money';

/** The price per kilogram, litre, 100 g, 100 ml or piece. */
export function PricePer({ unitPrice: { price, per } }: { unitPrice: UnitPrice }) {
  const { t } = useTranslation('common');
  return (
    <p className="per">
      <Woven text={t(`per.${per}`)} parts={{ amount: <Money money={price} /> }} />
    </p>
  );
}
