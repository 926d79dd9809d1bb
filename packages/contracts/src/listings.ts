import * as z from 'zod/mini';
import { card } from './card';
import {
  arrival,
  countryCode,
  currencyCode,
  indicativeMoney,
  isoDate,
  localeCode,
  money,
  shownPrice,
  stockState,
  supplyRoute,
  text,
} from './common';
import { assurance, charge, working } from './landed';
import { transport } from './quote';

/** One value of a facet with the number of goods it would leave; zero counts stay visible. */
export const facetValue = z.object({ value: z.string(), count: z.int() });

export const facets = z.object({
  pavilion: z.array(facetValue),
  category: z.array(facetValue),
  route: z.array(facetValue),
  merchant: z.array(facetValue),
  in_stock: z.int(),
});
export type Facets = z.infer<typeof facets>;

export const listingsResponse = z.object({
  cards: z.array(card),
  /** Exact up to `count_cap`; `count_capped` true means "more than that". */
  count: z.int(),
  count_capped: z.boolean(),
  next: z.nullable(z.string()),
  previous: z.nullable(z.string()),
  facets: z.nullable(facets),
  /**
   * With `facets`: how many more goods the list has that can't be sent to `ship_to`, which `include_undeliverable` shows or
   * would show; null without.
   */
  undeliverable: z.nullable(z.int()),
  ship_to: countryCode,
  charged_currency: currencyCode,
  locale: localeCode,
});
export type ListingsResponse = z.infer<typeof listingsResponse>;

/** Where the goods come from; coordinates in decimal degrees. */
export const sourcingBase = z.object({
  code: z.string(),
  name: text,
  description: text,
  latitude: z.number(),
  longitude: z.number(),
  /** Those that hold today; `valid_until` is an ISO day, null for no end. */
  certificates: z.array(
    z.object({
      name: z.string(),
      number: z.string(),
      issuer: z.string(),
      valid_until: z.nullable(isoDate),
    }),
  ),
});
export type SourcingBase = z.infer<typeof sourcingBase>;

/** Another way for the piece to travel. */
export const otherDelivery = z.object({
  transport,
  freight: money,
  arrives: arrival,
  /** All that is paid now if it goes this way; null when it can't go. */
  total: z.nullable(money),
});

/**
 * What one piece costs at the door by the delivery whose days the page shows, which is the cart's first: the totals of
 * a cart that holds only it. Where the piece can't go as it is, `charges` are empty and `total` is null.
 */
export const estimate = z.object({
  goods: money,
  freight: money,
  transport,
  charges: z.array(charge),
  /** Goods, freight and what checkout takes: what is paid now. Null when the piece can't go. */
  total: z.nullable(money),
  /** With what is due on delivery; null when a part is unknown. */
  landed: z.nullable(money),
  promise: z.nullable(assurance),
  other_deliveries: z.array(otherDelivery),
  indicative: z.nullable(indicativeMoney),
});
export type Estimate = z.infer<typeof estimate>;

/**
 * On what terms the goods may go back without a reason: `withdrawal` by law, `return` by law or the shop's own terms;
 * `goods` says whether these do at all, or only unopened. `days` count from delivery.
 */
export const returnPromise = z.object({
  kind: z.enum(['withdrawal', 'return']),
  days: z.int(),
  goods: z.enum(['all', 'unopened', 'none']),
});
export type ReturnPromise = z.infer<typeof returnPromise>;

/**
 * The lot in the bonded warehouse that the next buyer's piece is of. `on_arrival`: what is left of its life at least on the
 * last promised day; null for what isn't sent there, and where nothing is left.
 */
export const offerLot = z.object({
  number: z.string(),
  best_before: isoDate,
  on_arrival: z.nullable(z.object({ unit: z.enum(['months', 'days']), count: z.int() })),
});
export type OfferLot = z.infer<typeof offerLot>;

/** One way to get the goods to the destination, or the reason why it can't. */
export const offer = z.object({
  listing_id: z.string(),
  variant_id: z.string(),
  route: supplyRoute,
  place: z.object({
    code: z.string(),
    kind: z.enum(['origin', 'bonded', 'domestic', 'overseas']),
    country: countryCode,
    /** In the asked language, where it was written in Medusa Admin; others have words of ours by their code. */
    name: z.optional(z.string()),
  }),
  deliverable: z.boolean(),
  undeliverable_reasons: z.array(z.string()),
  /** Restriction codes that only warn or ask an age. */
  notices: z.array(z.string()),
  ...shownPrice,
  indicative: z.nullable(indicativeMoney),
  /** Null for what can't be sent there. */
  estimate: z.nullable(estimate),
  arrives: z.nullable(arrival),
  /** The day the parcel leaves its place when ordered now; null for what isn't sent there. */
  leaves: z.nullable(isoDate),
  /**
   * Who imports the goods: the shopper, in whose name they clear customs, or the merchant, who had them cleared before;
   * null where they never leave their customs territory.
   */
  importer: z.nullable(z.enum(['shopper', 'merchant'])),
  /** Null where no term is known. */
  returns: z.nullable(returnPromise),
  stock: stockState,
  /** Pieces that may be ordered now; at most 99. */
  available: z.int(),
  /** Null where no lot is known, or no piece is free. */
  lot: z.nullable(offerLot),
});
export type Offer = z.infer<typeof offer>;

/** Label data: codes that the shop renders from its messages, so that they are never missing in a language. */
export const labelData = z.object({
  hs6: z.string(),
  origin: countryCode,
  unit: z.string(),
  net_grams: z.nullable(z.int()),
  net_millilitres: z.nullable(z.int()),
  pieces: z.int(),
  shelf_life_days: z.nullable(z.int()),
  storage: z.string(),
  allergens: z.array(z.string()),
  warnings: z.array(z.string()),
});
export type LabelData = z.infer<typeof labelData>;

/** `GET /store/listings/:slug` */
export const listingResponse = z.object({
  goods_id: z.string(),
  slug: z.string(),
  /** The slug of these goods in each language, for hreflang and the language switch. */
  slugs: z.record(z.string(), z.string()),
  title: text,
  subtitle: text,
  description: text,
  usage: text,
  ingredients: text,
  /** The language the merchant wrote in. */
  source_locale: z.string(),
  category: z.string(),
  /** A fair where the goods were shown, a code of `codes.fairs`. */
  shown_at: z.nullable(z.string()),
  pictures: z.array(z.string()),
  /** What each picture shows, for those who don't see it; null where nobody has said. */
  picture_alts: z.array(z.nullable(text)),
  pavilion: z.object({ handle: z.string(), iso2: countryCode, name: z.string(), title: text }),
  merchant: z.object({
    handle: z.string(),
    name: z.string(),
    about: text,
    place: text,
    source_locale: z.string(),
    listings: z.int(),
  }),
  base: z.nullable(sourcingBase),
  label: labelData,
  /** The chosen offer first (asked route, else the soonest that serves the destination), then its siblings. */
  offers: z.array(offer),
  /** How the estimate of the first offer came about; null where it has none. */
  working: z.nullable(working),
  related: z.array(card),
  ship_to: countryCode,
  charged_currency: currencyCode,
  locale: localeCode,
});
export type ListingResponse = z.infer<typeof listingResponse>;

export const suggestResponse = z.object({
  goods: z.array(z.object({ slug: z.string(), title: text, picture: z.string(), pavilion: z.string() })),
  pavilions: z.array(z.object({ handle: z.string(), name: z.string() })),
  merchants: z.array(z.object({ handle: z.string(), name: z.string() })),
  categories: z.array(z.string()),
});
export type SuggestResponse = z.infer<typeof suggestResponse>;
