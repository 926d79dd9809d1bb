import type { Consignment } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { ChargeAmount } from './charge-amount';
import { chargesToName, includedCharges } from './charges';
import { Money } from './money';

/** The foot of a consignment: goods, what is off, freight, every charge, and what is paid for it now. */
export function ConsignmentSums({ consignment }: { consignment: Consignment }) {
  const { t } = useTranslation('cart');
  const { goods_total, voucher_total, freight, charges, subtotal } = consignment;
  return (
    <p className="sums">
      <span>
        {t('goods')} <Money money={goods_total} />
      </span>
      {voucher_total.amount > 0 && (
        <span>
          {t('voucher')} <Money money={{ ...voucher_total, amount: -voucher_total.amount }} />
        </span>
      )}
      {freight && (
        <span>
          {t('freight')} {freight.amount === 0 ? t('free') : <Money money={freight} />}
        </span>
      )}
      {chargesToName(charges).map((charge) => (
        <span key={`${charge.head} ${charge.name} ${charge.collected}`} className={charge.collected}>
          {charge.words} <ChargeAmount charge={charge} />
          {charge.collected === 'border' && <> {t('on_delivery')}</>}
        </span>
      ))}
      {includedCharges(charges).map((charge) => (
        <span key={`${charge.head} ${charge.name} included`} className="quiet">
          {charge.words} <ChargeAmount charge={charge} /> {t('in_price')}
        </span>
      ))}
      <b>
        <span className="sr">{t('subtotal')} </span>
        <Money money={subtotal} />
      </b>
    </p>
  );
}
