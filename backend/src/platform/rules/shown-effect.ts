import { formatMoney } from '@caravanserai/money/format';
import type { Locale } from '@caravanserai/locales/registry';
import type { Effect } from './effect';

/** An order or parcel of one that a change would have moved; amounts as the reader writes them, null where unknown. */
export interface ShownMove {
  readonly order: number;
  /** The destination, or the merchant. */
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Of restrictions: whether it could be ordered then. */
  readonly goes?: boolean;
}

export interface ShownEffect {
  readonly tried: number;
  readonly moves: readonly ShownMove[];
}

/** An effect in the reader's language. */
export function shownEffect({ tried, cost, reach, commission }: Effect, locale: Locale): ShownEffect {
  const money = (minor: number | null, currency: string) =>
    minor === null ? null : formatMoney(minor, currency, locale);
  return {
    tried,
    moves: [
      ...cost.map(({ display_id, ship_to, currency, before, after }) => ({
        ...{ order: display_id, about: ship_to },
        ...{ before: money(before, currency), after: money(after, currency) },
      })),
      ...commission.map(({ display_id, merchant, currency, before, after }) => ({
        ...{ order: display_id, about: merchant },
        ...{ before: money(before, currency), after: money(after, currency) },
      })),
      ...reach.map(({ display_id, ship_to, goes }) => ({
        ...{ order: display_id, about: ship_to, before: null, after: null, goes },
      })),
    ],
  };
}
