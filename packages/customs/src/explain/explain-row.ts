import type { Locale } from '@caravanserai/locales/registry';
import type { RuleRow } from '../rules/rule-row';
import { fill } from './fill';
import { isolate } from './isolate';
import { named } from './words/named';
import { wordsFor } from './words/words';
import type { PARAMETERS, TABLES } from './rules/keys';
import { areaName, cite, scopeName, taxName } from './rules/say';
import { ruleTextsFor } from './rules/texts';
import type { CitedText } from './rules/types';

/** A cited rule with a name for people: 'VAT rate: France'. */
export interface ExplainedRow extends CitedText {
  readonly title: string;
}

/**
 * How a rule that a working cites is named: what it is about, since when, by which source and how sure. Its name is made
 * from its id, so that a kept working names rules that are no longer in any table.
 */
export function explainRow(row: RuleRow, locale: Locale): ExplainedRow {
  return { ...cite(row, locale), title: titleOf(row.id, locale) };
}

type Table = (typeof TABLES)[number];

function titleOf(id: string, locale: Locale): string {
  const [table = '', keys = ''] = split(id, ':');
  const { tables } = ruleTextsFor(locale);
  if (!Object.hasOwn(tables, table)) return id;
  return fill(tables[table as Table], { about: about(table as Table, keys.split('/'), locale) });
}

/** The keys of a row, which its id joins, in words. */
function about(table: Table, keys: readonly string[], locale: Locale): string {
  const [first = '', second = '', third = ''] = keys;
  const words = wordsFor(locale);
  const both = (a: string, b: string): string => `${a} (${b})`;
  switch (table) {
    case 'cn_cbec_rules':
      return named(ruleTextsFor(locale).parameters, first as (typeof PARAMETERS)[number]);
    case 'cn_consumption_tax':
      return named(words.classes, first);
    case 'destinations':
      return first === '*' || first === 'none'
        ? named(words.regimes, 'DAP_UNKNOWN')
        : both(areaName(first, locale), named(words.regimes, second));
    case 'tariffs':
      return both(areaName(first, locale), `${scopeName(second, locale)}, ${areaName(third, locale)}`);
    case 'dest_overlay':
      return both(areaName(first, locale), named(words.surcharges, second));
    case 'excise':
      return both(taxName(third, locale), `${areaName(first, locale)}, ${scopeName(second, locale)}`);
    case 'vat_classes':
    case 'restrictions':
      return both(areaName(first, locale), scopeName(second, locale));
    case 'rates':
      return isolate(`${first}/${second}`, locale);
    default:
      return areaName(first, locale);
  }
}

const split = (text: string, at: string): [string, string] => {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
};
