import type { ApplicationFields, ApplicationGap } from '@caravanserai/contracts/desk-application';

const NEEDED = [
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
] as const satisfies readonly ApplicationGap[];

/** What an application still lacks before it can be handed in, in the order of the form. */
export const missingIn = (fields: ApplicationFields): ApplicationGap[] =>
  NEEDED.filter((field) => fields[field].length === 0);

export const EMPTY_FIELDS: ApplicationFields = {
  name: '',
  company: '',
  register_number: '',
  country: '',
  city: '',
  currency: '',
  source_locale: '',
  languages: [],
  categories: [],
  goods: '',
  contact_name: '',
  contact_email: '',
  contact_phone: '',
  website: '',
};
