import type {
  IndicativeMoney,
  Money as Amount,
  ReducedFrom,
  ShownBasis,
  UnitPrice,
} from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Indicative, Money } from './money';
import { PriceBefore } from './price-before';
import { PricePer } from './price-per';

interface PriceBlockProps {
  readonly price: Amount;
  readonly basis: ShownBasis | null;
  readonly indicative: IndicativeMoney | null;
  readonly unitPrice: UnitPrice | null;
  readonly reducedFrom: ReducedFrom | null;
  readonly className?: string;
}

/**
 * The price as it is shown, the converted one unless it is the same currency, and what it holds or leaves out; below
 * them the price per unit and what a reduction is from, where the destination's law asks for them.
 */
export function PriceBlock(props: PriceBlockProps) {
  const { price, basis, indicative, unitPrice, reducedFrom, className = '' } = props;
  const { t } = useTranslation('codes');
  const converted = indicative && indicative.currency !== price.currency ? indicative : null;
  return (
    <div className={`price ${className}`}>
      <p>
        <span className="now">
          <Money money={price} />
        </span>
        {converted && (
          <span className="about">
            <Indicative money={converted} />
          </span>
        )}
      </p>
      {basis && <p className="landed">{t(`priceBases.${basis}`)}</p>}
      {unitPrice && <PricePer unitPrice={unitPrice} />}
      {reducedFrom && <PriceBefore reducedFrom={reducedFrom} />}
    </div>
  );
}
