import type { FiguresQuery } from '@caravanserai/contracts/desk-figures';
import type { Locale } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../front-door/messages';
import type { PeriodLength } from './pavilion-sales';
import { askedPeriod, type Period } from './period';
import { usualLength } from './periods';

/**
 * The span that figures are asked for and the length of its parts.
 * @throws MedusaError invalid_data (400) for a span that isn't one, in the asked language
 */
export function askedSpan(
  { from, to, by }: FiguresQuery,
  locale: Locale,
): { period: Period; by: PeriodLength } {
  const period = askedPeriod({ from, to }, new Date().toISOString().slice(0, 10));
  if (!period)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      formatMessage(locale, 'not_accepted', { parameter: 'from, to' }),
    );
  return { period, by: by ?? usualLength(period) };
}
