import type { Consignment } from './charges/consignment';
import type { LandedCost, Refusal } from './charges/landed-cost-result';
import { retailImport } from './china/retail-import';
import { importInto } from './elsewhere/import';
import { withinTerritory } from './elsewhere/same-territory';
import { supervisionMode } from './route';
import type { RuleBook } from './rules/rule-book';
import { sameCustomsTerritory } from './territory';

/**
 * What a consignment costs at the shopper's door, with its working, or why it can't go: as China's retail import, as a
 * movement inside one customs territory, or as an import by the destination's row.
 * @param usedThisYear fen that count against the buyer's year in China already; looked at nowhere else
 * @throws RangeError for amounts, dates or currencies that are none, and for domestic stock sent out of its territory
 */
export function landedCost(given: Consignment, rules: RuleBook, usedThisYear = 0): LandedCost | Refusal {
  // Medusa stores currencies in lower case; rules and results name them in upper case.
  const consignment = { ...given, currency: given.currency.toUpperCase() };
  const { route, from, dest } = consignment;
  if (supervisionMode(route, dest)) return retailImport(consignment, usedThisYear, rules);
  if (sameCustomsTerritory(from, dest)) return withinTerritory(consignment, rules);
  if (route !== 'direct_mail') throw new RangeError(`${route} stock in ${from} isn't sent to ${dest}.`);
  return importInto(consignment, rules);
}
