import { typedNumber } from '@caravanserai/locales/typed-number';
import { currency } from '@caravanserai/money/currencies';
import { printMinor } from '@caravanserai/money/decimal';
import { NUMBER_STYLES, type MoneyLocale } from '@caravanserai/money/number-style';
import { priceOf } from '@caravanserai/money/price-of';

/** What was typed as a price in minor units; undefined for what is no price in that currency. */
export function readAmount(
  text: string,
  code: string,
): { readonly minor: number; readonly doubtful: boolean } | undefined {
  const typed = typedNumber(text, currency(code).digits);
  const minor = typed && priceOf(typed.plain, code);
  return minor === undefined ? undefined : { minor, doubtful: typed?.doubtful === true };
}

/** What was typed in minor units; undefined for what is no price in that currency. */
export const minorOf = (text: string, code: string): number | undefined => readAmount(text, code)?.minor;

/** An amount as it is typed. */
export const typedAmount = (minor: number, code: string): string => printMinor(minor, code);

/** A price as somebody of the language could write it, with all decimals of the currency. */
export function exampleAmount(code: string, locale: MoneyLocale): string {
  const major = 10 ** currency(code).digits;
  return printMinor(1234 * major + (major > 1 ? major / 2 : 0), code).replace(
    '.',
    NUMBER_STYLES[locale].decimal,
  );
}
