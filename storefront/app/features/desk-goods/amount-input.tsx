import { parseMinor, printMinor } from '@caravanserai/money/decimal';
import type { InputHTMLAttributes } from 'react';

interface AmountInputProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'onChange' | 'type'
> {
  readonly currency: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A price in major units, digits and point, whatever the direction of the page. */
export function AmountInput({ currency, value, onText, ...input }: AmountInputProps) {
  return (
    <span className="amount" dir="ltr">
      <input
        {...input}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={value !== '' && minorOf(value, currency) === undefined ? true : undefined}
        onChange={({ target }) => onText(target.value)}
      />
      <span>{currency}</span>
    </span>
  );
}

/** What was typed in minor units; undefined for what is no price in that currency. A comma counts as the point. */
export function minorOf(text: string, currency: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,12}(\.\d+)?$/.test(plain)) return undefined;
  try {
    const minor = parseMinor(plain, currency);
    return minor > 0 ? minor : undefined;
  } catch {
    return undefined;
  }
}

/** An amount as it is typed. */
export const typedAmount = (minor: number, currency: string): string => printMinor(minor, currency);
