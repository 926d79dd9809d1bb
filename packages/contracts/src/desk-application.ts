import * as z from 'zod/mini';
import { countryCode } from './common';
import { shownReasons } from './desk-reasons';
import { line, words, writtenLanguage } from './desk-fields';

export const merchantState = z.enum(['applied', 'approved', 'refused', 'suspended']);
export type MerchantState = z.infer<typeof merchantState>;

/** What a merchant says of itself. Empty strings and lists for what it hasn't said yet. */
export const applicationFields = z.strictObject({
  name: line(120),
  company: line(200),
  register_number: line(60),
  country: z.union([countryCode, z.literal('')]),
  city: line(120),
  currency: z.union([z.string().check(z.regex(/^[A-Z]{3}$/)), z.literal('')]),
  source_locale: z.union([writtenLanguage, z.literal('')]),
  languages: z.array(writtenLanguage).check(z.maxLength(20)),
  categories: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(30)),
  goods: words,
  contact_name: line(120),
  contact_email: z.union([z.email().check(z.maxLength(254)), z.literal('')]),
  contact_phone: line(40),
  website: z.union([z.url().check(z.maxLength(300), z.regex(/^https?:\/\//i)), z.literal('')]),
});
export type ApplicationFields = z.infer<typeof applicationFields>;

/** What must be there before the marketplace looks at an application. */
export const applicationGap = z.enum([
  'name',
  'company',
  'register_number',
  'country',
  'city',
  'currency',
  'source_locale',
  'categories',
  'goods',
  'contact_name',
  'contact_email',
]);
export type ApplicationGap = z.infer<typeof applicationGap>;

/** `GET /desk/merchants`, before there is a merchant, and `GET /merchant/application`. `state` null: none yet. */
export const applicationResponse = z.object({
  state: z.nullable(merchantState),
  reasons: z.nullable(shownReasons),
  /** When it was handed in; null for a draft. */
  submitted_at: z.nullable(z.string()),
  version: z.int(),
  fields: applicationFields,
  missing: z.array(applicationGap),
  editable: z.boolean(),
  /** What may stand in the lists. */
  choices: z.object({
    countries: z.array(z.object({ code: z.string(), name: z.string(), currency: z.string() })),
    languages: z.array(z.object({ code: z.string(), name: z.string(), autonym: z.string() })),
    categories: z.array(z.string()),
    currencies: z.array(z.string()),
  }),
});
export type ApplicationResponse = z.infer<typeof applicationResponse>;

/**
 * `POST /desk/merchants` begins a merchant whose owner the member becomes (`applicationBegun`); `POST
 * /merchant/application` saves. Both hand in with `submit`. `expected`: the version it was read with, 0 for none.
 */
export const applicationBody = z.strictObject({
  fields: applicationFields,
  expected: z.int().check(z.minimum(0)),
  submit: z.optional(z.boolean()),
});
export type ApplicationBody = z.infer<typeof applicationBody>;

/** 201: the membership to work with from now on. */
export const applicationBegun = z.object({ membership_id: z.string(), application: applicationResponse });
export type ApplicationBegun = z.infer<typeof applicationBegun>;
