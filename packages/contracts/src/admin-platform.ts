import * as z from 'zod/mini';
import { isoDate } from './common';
import { givenReasons } from './desk-reasons';

const word = z.string().check(z.minLength(1), z.maxLength(200));

/** Body of `POST /admin/rules/:table` and `…/preview`: a row's cells with its days, source and confidence, as typed. */
export const ruleBody = z.record(
  z.string().check(z.maxLength(40)),
  z.union([z.string().check(z.maxLength(600)), z.number(), z.boolean(), z.null(), z.array(z.string())]),
);
export type RuleBody = z.infer<typeof ruleBody>;

/** Body of `POST /admin/rules/:table/end`: the row's last day. */
export const ruleEndBody = z.strictObject({ id: word, valid_to: isoDate });
export type RuleEndBody = z.infer<typeof ruleEndBody>;

export const rateUse = z.enum(['display', 'checkout', 'customs']);

/** Body of `POST /admin/exchange-rates/import`: the text of a file, or nothing for the table that comes with the shop. */
export const ratesImportBody = z.strictObject({
  uses: z.array(rateUse).check(z.minLength(1), z.maxLength(3)),
  file: z.optional(z.string().check(z.maxLength(100_000))),
});
export type RatesImportBody = z.infer<typeof ratesImportBody>;

/** Body of `POST /admin/exchange-rates/override`: units for one US dollar as a decimal string. */
export const rateOverrideBody = z.strictObject({
  use: rateUse,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  per_dollar: word,
  reason: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type RateOverrideBody = z.infer<typeof rateOverrideBody>;

export const workKind = z.enum(['event', 'payment', 'cart', 'refund', 'letter', 'parcel', 'catalogue']);

/** Body of `POST /admin/reconciliations/retry`. */
export const retryBody = z.strictObject({ kind: workKind, id: word });
export type RetryBody = z.infer<typeof retryBody>;

const placeName = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** What a place is called, in all six languages. */
export const placeNames = z.strictObject({
  en: placeName,
  'zh-CN': placeName,
  ru: placeName,
  ar: placeName,
  fr: placeName,
  es: placeName,
});

/** Four digits of China Customs, or null while they are not known. */
const customsDistrict = z.nullable(z.string().check(z.regex(/^\d{4}$/)));
/** The customs zone that a warehouse stands in, or null. */
const customsZone = z.nullable(z.string().check(z.regex(/^[A-Z]{2,3}-[A-Z0-9]{2,6}$/)));

/** Body of `POST /admin/warehouses`: a new bonded warehouse in China; its code never changes. */
export const newWarehouseBody = z.strictObject({
  code: z.string().check(z.regex(/^[A-Z]{2,3}-[A-Z0-9]{2,6}$/)),
  city: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  names: placeNames,
  zone_id: customsZone,
  customs_district: customsDistrict,
});
export type NewWarehouseBody = z.infer<typeof newWarehouseBody>;

/** Body of `POST /admin/warehouses/:id`: what isn't given stays. */
export const warehouseBody = z.strictObject({
  names: z.optional(placeNames),
  zone_id: z.optional(customsZone),
  customs_district: z.optional(customsDistrict),
});
export type WarehouseBody = z.infer<typeof warehouseBody>;

/** Body of `POST /admin/warehouses/:id/state`; with `preview` nothing is done, only what lies there is told. */
export const warehouseStateBody = z.strictObject({
  state: z.enum(['active', 'retired']),
  reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
  preview: z.optional(z.boolean()),
});
export type WarehouseStateBody = z.infer<typeof warehouseStateBody>;

/** Body of `POST /admin/pavilions`: the country of a new closed door, and the name of who answers for it. */
export const newPavilionBody = z.strictObject({
  iso2: z.string().check(z.regex(/^[A-Z]{2}$/)),
  operator: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
});
export type NewPavilionBody = z.infer<typeof newPavilionBody>;

/**
 * Body of `POST /admin/pavilions/:id/state`: now, or `at` a time to come (ISO date-time with offset; `zone` is the IANA
 * name of where it was chosen). With `preview` nothing is done, only what it would do is told.
 */
export const pavilionStateBody = z.strictObject({
  state: z.enum(['open', 'paused']),
  reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
  at: z.optional(z.iso.datetime({ offset: true })),
  zone: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
  preview: z.optional(z.boolean()),
});
export type PavilionStateBody = z.infer<typeof pavilionStateBody>;

/** Body of `POST /admin/merchants/:id/decision`; with `preview` nothing is decided, only what it would do is told. */
export const merchantDecisionBody = z.strictObject({
  decision: z.enum(['approve', 'refuse', 'suspend', 'resume']),
  reasons: z.optional(givenReasons),
  preview: z.optional(z.boolean()),
});
export type MerchantDecisionBody = z.infer<typeof merchantDecisionBody>;

/** Body of `POST /admin/invitations`: a first manager of a pavilion or owner of a merchant. */
export const platformInvitationBody = z.strictObject({
  tenant_kind: z.enum(['merchant', 'pavilion']),
  tenant_id: word,
  email: z.email().check(z.maxLength(254)),
  locale: z.enum(['en', 'zh-CN', 'ru', 'ar', 'fr', 'es']),
});
export type PlatformInvitationBody = z.infer<typeof platformInvitationBody>;
