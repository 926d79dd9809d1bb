import * as z from 'zod/mini';
import { countryCode, isoDate, localeCode } from './common';

/**
 * Everything that can keep a cart from becoming an order until the shopper gives it; in the order of the form.
 * `payer_differs`: the billing name isn't the orderer's.
 */
export const missingCode = z.enum([
  'email',
  'address',
  'phone',
  'identity',
  'payer_differs',
  'consent_risk_notice',
  'consent_sensitive_data',
  'consent_age_18',
]);
export type MissingCode = z.infer<typeof missingCode>;

export const missingPart = z.object({ code: missingCode, message: z.string() });
export type MissingPart = z.infer<typeof missingPart>;

export const numberKind = z.enum(['CN_RESIDENT', 'BR_CPF_CNPJ', 'KR_PCCC', 'KZ_IIN_BIN']);

/** What may be shown of a kept number: of the number its first and last character, of the name nothing. */
export const keptIdentity = z.object({
  country: countryCode,
  number_masked: z.string(),
  fictional: z.boolean(),
});
export type KeptIdentity = z.infer<typeof keptIdentity>;

/** The number that the destination's customs asks for. Words are in the asked language. */
export const identityRequirement = z.object({
  country: countryCode,
  /** Whose: of who orders and pays (the parcel may go to someone else), or of who receives it. */
  party: z.enum(['orderer', 'recipient']),
  number_kind: numberKind,
  /** The name as on the document is asked for too; else the recipient's name in the address is the one. */
  with_name: z.boolean(),
  words: z.object({
    title: z.string(),
    /** Why it is asked. */
    why: z.string(),
    /** Who gets it, and how it is kept. */
    where: z.string(),
    name: z.string(),
    number: z.string(),
    hint: z.string(),
    /** For who has no such number; empty where everybody there has one. */
    without: z.string(),
  }),
  /** What is wrong with a number, by the code of its check, and with a name. */
  faults: z.record(z.string(), z.string()),
  /** The longest number with its separators, in characters. */
  longest: z.int(),
  /** A made-up number to use in a demonstration; null where real ones are taken. */
  offered: z.nullable(z.string()),
  kept: z.nullable(keptIdentity),
  /** The keys of the consignments that it is needed for. */
  consignments: z.array(z.string()),
  /** The rule that asks: its name, source and how well it is known. */
  rule: z.object({ id: z.string(), source: z.string(), conf: z.string(), valid_from: z.string() }),
});
export type IdentityRequirement = z.infer<typeof identityRequirement>;

export const consentKind = z.enum(['risk_notice', 'sensitive_data', 'age_18']);
export type ConsentKind = z.infer<typeof consentKind>;

/** A text to agree to by a box of its own that nobody ticked before. */
export const consentAsked = z.object({
  kind: consentKind,
  /** Of the text; send it back with the consent. */
  version: isoDate,
  title: z.string(),
  statements: z.array(z.string()),
  /** The sentence beside the box. */
  agree: z.string(),
  /** When this version was agreed to, ISO date-time; null while it isn't. */
  given_at: z.nullable(z.string()),
});
export type ConsentAsked = z.infer<typeof consentAsked>;

/** `GET /store/carts/:id/requirements`: what an order of this cart needs besides goods, delivery and payment. */
export const requirementsResponse = z.object({
  locale: localeCode,
  ship_to: countryCode,
  /** The declaration of some consignment needs a phone number. */
  phone: z.boolean(),
  identity: z.nullable(identityRequirement),
  consents: z.array(consentAsked),
  /** What isn't there yet; empty when the cart may be paid. */
  missing: z.array(missingPart),
});
export type RequirementsResponse = z.infer<typeof requirementsResponse>;

/** `POST /store/carts/:id/consents`: agreed to, or taken back. A version that isn't the text's own is refused. */
export const consentsBody = z.strictObject({
  consents: z
    .array(z.strictObject({ kind: consentKind, version: isoDate, agreed: z.boolean() }))
    .check(z.minLength(1), z.maxLength(10)),
});

/**
 * `POST /store/carts/:id/orderer`: whose number; a name only where `with_name`. `pays`: the bill goes to that name, as
 * the payer must be the orderer there.
 */
export const ordererBody = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(200))),
  number: z.string().check(z.maxLength(60)),
  pays: z.optional(z.boolean()),
});
