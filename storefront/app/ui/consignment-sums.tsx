import type { Consignment } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { Money } from './money';

/** The foot of a consignment: goods, freight, what the price leaves out, and the sum. */
export function ConsignmentSums({ consignment }: { consignment: Consignment }) {
  const { t } = useTranslation(['cart', 'codes']);
  const { goods_total, freight, subtotal, basis } = consignment;
  return (
    <p className="sums">
      <span>
        {t('goods')} <Money money={goods_total} />
      </span>
      {freight && (
        <span>
          {t('freight')} {freight.amount === 0 ? t('free') : <Money money={freight} />}
        </span>
      )}
      <span>{t(`codes:priceBases.${basis}`)}</span>
      <b>
        <span className="sr">{t('subtotal')} </span>
        <Money money={subtotal} />
      </b>
    </p>
  );
}
