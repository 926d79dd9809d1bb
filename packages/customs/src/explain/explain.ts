import { codesFor } from '@caravanserai/locales/codes/codes';
import { countryName } from '@caravanserai/locales/countries';
import { localeInfo, type Direction, type Locale } from '@caravanserai/locales/registry';
import type { Code, Count, Money, Percent, Quantity, Rate, Step, UnitPrice } from '../working/step';
import { fill } from './fill';
import { isolate } from './isolate';
import { printMoney, printPercent, printQuantity, printRate, printUnitPrice } from './print-values';
import { sentenceKey } from './sentence-forms';
import { sentencesFor } from './sentences/sentences';
import { named } from './words/named';
import { wordsFor } from './words/words';

/** A sentence for people, with the direction of its language. */
export interface Explained {
  readonly text: string;
  readonly dir: Direction;
}

type Value = Money | UnitPrice | Percent | Quantity | Rate | Count | Code;

/** One step of a working as a sentence: 'VAT 20% on £24.50 = £4.90.' Plain text; Arabic isolates its figures. */
export function explain(step: Step, locale: Locale): Explained {
  const values = Object.entries(step.params as Readonly<Record<string, Value>>).map(
    ([name, value]) => [name, say(name, value, locale)] as const,
  );
  const text = fill(sentencesFor(locale)[sentenceKey(step)], Object.fromEntries(values));
  return { text, dir: localeInfo(locale).dir };
}

function say(name: string, value: Value, locale: Locale): string {
  if ('code' in value) return nameOf(name, value.code, locale);
  if ('count' in value) return isolate(String(value.count), locale);
  if ('percent' in value) return printPercent(value, locale);
  if ('rate' in value) return printRate(value, locale);
  if ('quantity' in value) return printQuantity(value, locale);
  return 'unit' in value ? printUnitPrice(value, locale) : printMoney(value, locale);
}

/** The name of a code, by the name of the value it is given as. */
function nameOf(value: string, code: string, locale: Locale): string {
  const words = wordsFor(locale);
  switch (value) {
    case 'from':
    case 'dest':
      return countryName(code, locale);
    case 'name':
      return code === '' ? words.someTax : named(words.taxes, code);
    case 'class':
      return named(words.classes, code);
    case 'regime':
      return named(words.regimes, code);
    case 'basis':
      return named(words.bases, code);
    case 'kind':
      return named(words.surcharges, code);
    case 'head':
      return named(words.heads, code);
    case 'mode':
      return named(words.modes, code);
    case 'why':
      return named(words.unknown, code);
    case 'reason':
      return named(codesFor(locale).reasons, code);
    default:
      return code;
  }
}
