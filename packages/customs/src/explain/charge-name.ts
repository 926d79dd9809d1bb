import type { Locale } from '@caravanserai/locales/registry';
import type { Charge } from '../charges/charge';
import { named } from './words/named';
import { wordsFor } from './words/words';

/** What a charge is called: by its name in law where it has one ('VAT', 'Coffee tax'), else by its head. */
export function chargeName({ head, name }: Pick<Charge, 'head' | 'name'>, locale: Locale): string {
  const { heads, surcharges, taxes } = wordsFor(locale);
  if (name === '') return heads[head];
  return named(head === 'surcharge' ? surcharges : taxes, name);
}
