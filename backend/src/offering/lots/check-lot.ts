import type { LotBody } from '@caravanserai/contracts/desk-lots';
import { parseDay } from '@caravanserai/locales/calendar-day';
import type { Locale } from '@caravanserai/locales/registry';
import { offerRefusal } from '../refuse';
import type { HeldLots } from './held-lots';

/** Nothing that is sold keeps longer; a later year is a slip of the keyboard. */
const LONGEST_YEARS = 50;

/**
 * What a lot says of itself, beside the other lots of its listing.
 * @param id of the lot itself, where it is there already
 * @throws DeskRefusal 400 for days that can't be, 409 for a number that another lot has
 */
export function checkLot({ number, made_on, best_before }: LotBody, held: HeldLots, locale: Locale, id = '') {
  const refuse = (parameter: string) => offerRefusal('lot_days', locale, {}, { parameter });
  if (!isDay(made_on) || made_on > held.today) throw refuse('made_on');
  const years = Number(best_before.slice(0, 4)) - Number(made_on.slice(0, 4));
  if (!isDay(best_before) || best_before <= made_on || years > LONGEST_YEARS) throw refuse('best_before');
  const same = (other: string) => other.toLowerCase() === number.toLowerCase();
  if (held.lots.some(({ lot }) => lot.id !== id && same(lot.number)))
    throw offerRefusal('lot_there', locale, { number }, { parameter: 'number' });
}

function isDay(iso: string): boolean {
  try {
    return parseDay(iso) !== undefined;
  } catch {
    return false;
  }
}
