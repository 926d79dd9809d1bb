import type { Locale } from '@caravanserai/locales/registry';
import { inForce } from '../../rules/in-force';
import type { RuleBook } from '../../rules/rule-book';
import { covers, customsTerritory, unionMembers } from '../../territory';
import { vatRows } from './domestic-way';
import { partOf, promiseText, wayOf, type RuleWay } from './parts';
import { promiseOf } from './promise-of';
import { areaName, say } from './say';
import { sayExcise, sayVat } from './say-rows';

/** Goods from another country of the destination's customs union; undefined where it is in none. */
export function territoryWay(
  dest: string,
  rules: RuleBook,
  date: string,
  currency: string,
  locale: Locale,
): RuleWay | undefined {
  const union = customsTerritory(dest);
  const from = unionMembers(union)?.find((member) => member !== dest);
  if (from === undefined) return undefined;
  const territory = say('territory', locale, null, { territory: areaName(union, locale) });
  const vat = vatRows(dest, rules, date).map((row) => sayVat(row, false, locale));
  const level = promiseOf({ dest, from, route: 'direct_mail', date, currency, goods: 10_000 }, rules);
  const excise = inForce(rules.excise, {}, date).filter((row) => covers(row.dest, dest));
  const parts = [
    ...partOf(
      'taxes',
      [territory, ...(vat.length > 0 ? vat : [say('vat_unknown', locale, null)])],
      locale,
      promiseText(level, date, locale),
    ),
    ...partOf(
      'product_taxes',
      excise.map((row) => sayExcise(row, locale)),
      locale,
    ),
  ];
  return wayOf('same_territory', parts, locale);
}
