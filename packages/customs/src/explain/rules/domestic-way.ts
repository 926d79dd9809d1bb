import type { Locale } from '@caravanserai/locales/registry';
import type { VatRow } from '../../rules/import-rows';
import { inForce } from '../../rules/in-force';
import type { RuleBook } from '../../rules/rule-book';
import { partOf, promiseText, wayOf, type RuleWay } from './parts';
import { promiseOf } from './promise-of';
import { say } from './say';
import { sayVat } from './say-rows';

/**
 * Duty-paid stock: tax is in the price, nothing is due on delivery.
 * @param from where the stock stands, in the destination's customs territory
 */
export function domesticWay(
  { dest, currency, from }: { readonly dest: string; readonly currency: string; readonly from: string },
  rules: RuleBook,
  date: string,
  locale: Locale,
): RuleWay {
  const vat = vatRows(dest, rules, date).map((row) => sayVat(row, true, locale));
  const level = promiseOf({ dest, from, route: 'domestic', date, currency, goods: 10_000 }, rules);
  const said = vat.length > 0 ? vat : [say('vat_unknown', locale, null)];
  const taxes = [say('duty_paid', locale, null), ...said];
  return wayOf('domestic', partOf('taxes', taxes, locale, promiseText(level, date, locale)), locale);
}

/** A destination's rates, the standard one first. */
export function vatRows(dest: string, rules: RuleBook, date: string): VatRow[] {
  const reduced = ({ tax_class }: VatRow): number => (tax_class === 'standard' ? 0 : 1);
  return inForce(rules.vat, { dest }, date).sort((a, b) => reduced(a) - reduced(b));
}
