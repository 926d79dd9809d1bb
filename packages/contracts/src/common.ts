import * as z from 'zod/mini';

/** The six languages of the shop, exactly as they stand in addresses, `<html lang>` and database rows. */
export const localeCode = z.enum(['en', 'zh-CN', 'ru', 'ar', 'fr', 'es']);
export type LocaleCode = z.infer<typeof localeCode>;

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z.string().check(z.regex(/^[A-Z]{2}$/));

/** ISO 4217, upper case. */
export const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** A day that the calendar has, ISO 8601 (`2026-11-23`). */
export const isoDate = z.iso.date();
/** A day as somebody typed it; that there is none such is told by whoever knows what the day is for. */
export const typedDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An amount in minor units of `currency` (fen, cents, fils; yen have none). Always an integer. */
export const money = z.object({ amount: z.int(), currency: currencyCode });
export type Money = z.infer<typeof money>;

/** A conversion for orientation only; nothing is charged in it. `rate_date` is the day of the rate. */
export const indicativeMoney = z.object({ amount: z.int(), currency: currencyCode, rate_date: isoDate });
export type IndicativeMoney = z.infer<typeof indicativeMoney>;

/**
 * A text with the language it is really in: the asked one, else English, else the source language.
 * `lang` is a BCP 47 tag, `dir` its direction.
 */
export const text = z.object({ value: z.string(), lang: z.string(), dir: z.enum(['ltr', 'rtl']) });
export type Text = z.infer<typeof text>;

export const supplyRoute = z.enum(['bonded', 'direct_mail', 'domestic']);
export type SupplyRoute = z.infer<typeof supplyRoute>;

/** What a shown price leaves out: every price says its basis. */
export const priceBasis = z.enum(['before_import_charges', 'before_tax', 'tax_included']);
export type PriceBasis = z.infer<typeof priceBasis>;

/**
 * What a price on a card or listing holds or leaves out. `duty_paid`: stock priced with duty and tax; `tax_included`,
 * `with_tax_and_duty`: what checkout adds is in it and nothing else is due; `more_on_arrival`: so it is, and
 * customs or the carrier takes more; `nothing_due`: no charge falls on one piece; the others are before charges.
 */
export const shownBasis = z.enum([
  'duty_paid',
  'tax_included',
  'with_tax_and_duty',
  'more_on_arrival',
  'nothing_due',
  'before_tax',
  'before_import_charges',
]);
export type ShownBasis = z.infer<typeof shownBasis>;

/** The shown price per kilogram, litre, 100 g, 100 ml or piece, where the destination's law asks for it. */
export const unitPrice = z.object({
  price: money,
  per: z.enum(['kg', 'l', 'hundred_g', 'hundred_ml', 'piece']),
});
export type UnitPrice = z.infer<typeof unitPrice>;

/**
 * What a reduced price is compared with, on the same basis as the price: in the EU the lowest price of the 30 days
 * before the reduction (Directive 98/6/EC, article 6a), elsewhere the price without it.
 */
export const reducedFrom = z.object({ price: money, kind: z.enum(['lowest_30_days', 'former_price']) });
export type ReducedFrom = z.infer<typeof reducedFrom>;

/** A price as it is shown, with everything that stands beside it. */
export const shownPrice = {
  /** What is shown: with what checkout takes for one piece where the destination's law asks for that. */
  price: z.nullable(money),
  basis: z.nullable(shownBasis),
  /** Medusa's price of one piece, before what checkout adds; null where it is the price. */
  net: z.nullable(money),
  unit_price: z.nullable(unitPrice),
  reduced_from: z.nullable(reducedFrom),
};

/** First and last promised day of arrival when ordered now. */
export const arrival = z.object({ from: isoDate, to: isoDate });
export type Arrival = z.infer<typeof arrival>;

export const stockState = z.enum(['in_stock', 'low', 'sold_out']);
export type StockState = z.infer<typeof stockState>;

/** Every error of our API: a stable `type`, a sentence, and the parameter it is about where there is one. */
export const apiError = z.object({
  type: z.string(),
  message: z.string(),
  parameter: z.optional(z.string()),
});
export type ApiError = z.infer<typeof apiError>;
