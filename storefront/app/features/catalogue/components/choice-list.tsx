import { formatNumber } from '@caravanserai/money/number-style';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import type { Choice } from '../catalogue-data';

interface ChoiceListProps {
  readonly name: 'pavilion' | 'category' | 'merchant';
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

/** Boxes to tick, each with the number of goods it would leave. */
export function ChoiceList({ name, choices, chosen }: ChoiceListProps) {
  const { t } = useTranslation('catalogue');
  const locale = useLocale();
  if (choices.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{t(`filters.${name}`)}</legend>
      {choices.map(({ value, name: label, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => undefined}
          />
          <span>{label}</span>
          <span className="n">{formatNumber(count, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}
