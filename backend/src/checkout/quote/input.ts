import type { Alternative, Transport } from '@caravanserai/contracts/quote';
import type { ArrivalWindow } from '@caravanserai/customs/arrival';
import type { Locale } from '@caravanserai/locales/registry';
import type { ListingFacts } from '../listing-facts';
import type { QuoteWords } from './words';

/** A line of a cart or order, amounts in minor units. */
export interface QuoteLine {
  readonly id: string;
  readonly quantity: number;
  readonly unit_price: number;
  /** All pieces, with reductions off that are open to everyone, before vouchers. */
  readonly goods: number;
  readonly voucher: number;
  readonly facts: ListingFacts;
}

/** A delivery option of a shipping profile, minor units. */
export interface QuoteChoice {
  readonly option_id: string;
  readonly shipping_profile_id: string;
  readonly name: string;
  readonly transport: Transport | null;
  /** For what the cart sends by it. */
  readonly price: number;
  /** For another gross weight; undefined where it isn't known. */
  readonly priceAt: (grams: number) => number | undefined;
  readonly arrives: ArrivalWindow;
}

/** A delivery that the cart has chosen; `amount` before, `discount` off it, minor units. */
export interface QuoteMethod {
  readonly option_id: string | null;
  readonly shipping_profile_id: string | null;
  readonly amount: number;
  readonly discount: number;
}

/** What every part of a quote looks at. */
export interface QuoteContext {
  readonly locale: Locale;
  /** Upper case, as are countries. */
  readonly currency: string;
  readonly shipTo: string;
  readonly lines: ReadonlyMap<string, QuoteLine>;
  readonly choices: readonly QuoteChoice[];
  readonly methods: readonly QuoteMethod[];
  /** By line id. */
  readonly alternatives: ReadonlyMap<string, readonly Alternative[]>;
  readonly words: QuoteWords;
  /** Orders no longer ask what could still be ordered. */
  readonly showAvailable: boolean;
}
