import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon';
import { readQuantity } from '../quantity';

interface QuantityStepperProps {
  /** As typed. */
  readonly value: string;
  readonly max: number;
  readonly onChange: (value: string) => void;
}

/** How many: a field to type in, with a smaller and a larger step beside it where there is script. */
export function QuantityStepper({ value, max, onChange }: QuantityStepperProps) {
  const { t } = useTranslation('listing');
  const count = readQuantity(value, max);
  const step = (by: number) => onChange(String(readQuantity(String(count + by), max)));
  return (
    <div className="qty" role="group" aria-label={t('quantity')}>
      <button type="button" aria-label={t('less')} disabled={count <= 1} onClick={() => step(-1)}>
        <Icon name="minus" />
      </button>
      <input
        name="quantity"
        value={value}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('quantity')}
        maxLength={3}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => onChange(String(count))}
      />
      <button type="button" aria-label={t('more')} disabled={count >= max} onClick={() => step(1)}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
