import type { IndicativeMoney, Money as Amount, PriceBasis } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Indicative, Money } from './money';

interface PriceBlockProps {
  readonly price: Amount;
  readonly basis: PriceBasis | null;
  readonly indicative: IndicativeMoney | null;
  readonly className?: string;
}

/** The charged price, the converted one unless it is the same currency, and what the price leaves out. */
export function PriceBlock({ price, basis, indicative, className = '' }: PriceBlockProps) {
  const { t } = useTranslation('codes');
  const converted = indicative && indicative.currency !== price.currency ? indicative : null;
  return (
    <p className={`price ${className}`}>
      <span>
        <span className="now">
          <Money money={price} />
        </span>
        {converted && (
          <span className="about">
            <Indicative money={converted} />
          </span>
        )}
      </span>
      {basis && <span className="landed">{t(`priceBases.${basis}`)}</span>}
    </p>
  );
}
