import { countryName } from '@caravanserai/locales/countries';
import type { Locale } from '@caravanserai/locales/registry';
import { CHINA } from '../../route';
import type { RuleBook } from '../../rules/rule-book';
import { chinaWays } from './china-ways';
import { domesticWay } from './domestic-way';
import { importWay } from './import-way';
import { promiseText, type PromiseText, type RuleWay } from './parts';
import { usualLevel } from './usual-level';
import { territoryWay } from './territory-way';

/** The rules of one destination on one day, as sentences with the rows that say so. */
export interface RulesInWords {
  readonly dest: string;
  readonly name: string;
  /** ISO date of the rules. */
  readonly date: string;
  /** For an ordinary parcel sent there from abroad. */
  readonly promise: PromiseText;
  readonly ways: readonly RuleWay[];
}

export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly dest: string;
  /** The currency charged there, ISO 4217. */
  readonly currency: string;
  /** Where the shop has duty-paid stock for it, in its customs territory; absent where it has none. */
  readonly stockIn?: string | undefined;
}

/** Tells the rules in force for a destination in a language, way by way. @param date ISO date */
export function rulesInWords(place: Place, rules: RuleBook, date: string, locale: Locale): RulesInWords {
  const ways = waysTo(place, rules, date, locale);
  const promise = promiseText(usualLevel(place.dest, rules, date), date, locale);
  return { dest: place.dest, name: countryName(place.dest, locale), date, promise, ways };
}

function waysTo(place: Place, rules: RuleBook, date: string, locale: Locale): RuleWay[] {
  const { dest, currency, stockIn: from } = place;
  if (dest === CHINA) return chinaWays(rules, date, locale);
  const inside = territoryWay(dest, rules, date, currency, locale);
  return [
    importWay(dest, rules, date, locale),
    ...(inside ? [inside] : []),
    ...(from === undefined ? [] : [domesticWay({ dest, currency, from }, rules, date, locale)]),
  ];
}
