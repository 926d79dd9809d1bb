import { formatMoney } from '@caravanserai/money/format';
import { useId, type InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { exampleAmount, readAmount } from './typed-amount';

interface AmountInputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'onChange' | 'type'
> {
  readonly currency: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/**
 * A price in major units, from left to right whatever the direction of the page. Below it stands what is wrong with it, or how it
 * is read where that could be doubted.
 */
export function AmountInput({
  currency,
  value,
  onText,
  'aria-describedby': describedBy,
  ...input
}: AmountInputProps) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const said = useId();
  const read = readAmount(value, currency);
  const unclear = value.trim() !== '' && !read;
  return (
    <>
      <span className="amount" dir="ltr">
        <input
          {...input}
          className="input"
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          value={value}
          aria-invalid={unclear ? true : undefined}
          aria-describedby={[describedBy, said].filter(Boolean).join(' ')}
          onChange={({ target }) => onText(target.value)}
        />
        <span>{currency}</span>
      </span>
      <small id={said} className={unclear ? 'amount-said err' : 'amount-said hint'} aria-live="polite">
        {unclear && t('number.price', { currency, example: exampleAmount(currency, locale) })}
        {read?.doubtful && t('number.read_as', { number: formatMoney(read.minor, currency, locale) })}
      </small>
    </>
  );
}
