import type { Assurance as ShownAssurance } from '@caravanserai/contracts/landed';
import type { Assurance } from '@caravanserai/customs/charges/assurance';
import type { QuoteWords } from './words';

export function shownAssurance(assurance: Assurance, words: QuoteWords): ShownAssurance {
  const { level, asOf, terms } = assurance;
  return { level, as_of: asOf, terms, ...words.assurance(assurance) };
}
