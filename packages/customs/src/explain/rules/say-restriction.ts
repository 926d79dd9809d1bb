import { codesFor } from '@caravanserai/locales/codes/codes';
import type { Locale } from '@caravanserai/locales/registry';
import type { RestrictionRow } from '../../restrictions';
import { SUPPLY_ROUTES } from '../../route';
import type { Confidence } from '../../rules/rule-row';
import { covers } from '../../territory';
import { fill } from '../fill';
import { named } from '../words/named';
import { areaName, cite, LIST_SEPARATORS, scopeName } from './say';
import { ruleTextsFor } from './texts';
import type { CitedText } from './types';

/** A restriction with where it comes from. */
export type SourcedRestriction = RestrictionRow & { readonly source: string; readonly conf: Confidence };

/** What may not be sent, or only so: which goods, by which way, what happens and why. */
export interface RestrictionText {
  readonly goods: string;
  readonly way: string;
  readonly action: string;
  readonly reason: string;
  readonly cited: CitedText;
}

const PAIR = 'ORIGIN_DEST_PAIR:';

/** The restrictions in force for a destination, in the table's order. @param date ISO date */
export function sayRestrictions(
  rows: readonly SourcedRestriction[],
  dest: string,
  date: string,
  locale: Locale,
): RestrictionText[] {
  return rows
    .filter((row) => row.valid_from <= date && (!row.valid_to || date <= row.valid_to) && concerns(row, dest))
    .map((row) => ({
      goods: goodsOf(row, dest, locale),
      way: wayOf(row.route, locale),
      action: ruleTextsFor(locale).actions[row.action],
      reason: named(codesFor(locale).reasons, row.reason_key),
      cited: cite(
        { ...row, id: `restrictions:${row.dest}/${row.scope}/${row.route}/${row.valid_from}` },
        locale,
      ),
    }));
}

const pairOf = ({ scope }: RestrictionRow): readonly string[] | undefined =>
  scope.startsWith(PAIR) ? scope.slice(PAIR.length).split(';') : undefined;

/** A pair holds in both directions. */
function concerns(row: RestrictionRow, dest: string): boolean {
  return covers(row.dest, dest) || (pairOf(row)?.some((area) => covers(area, dest)) ?? false);
}

function goodsOf(row: RestrictionRow, dest: string, locale: Locale): string {
  const areas = pairOf(row);
  if (!areas) return upperFirst(scopeName(row.scope, locale));
  const origins = covers(row.dest, dest) ? areas : [row.dest];
  const list = origins.map((area) => areaName(area, locale)).join(LIST_SEPARATORS[locale]);
  return fill(ruleTextsFor(locale).sentences.between, { origins: list });
}

function wayOf(route: string, locale: Locale): string {
  const known = SUPPLY_ROUTES.find((each) => each === route.toLowerCase());
  return known ? codesFor(locale).routes[known].label : upperFirst(ruleTextsFor(locale).anyRoute);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
