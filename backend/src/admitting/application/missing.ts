import {
  applicationGap,
  type ApplicationFields,
  type ApplicationGap,
} from '@caravanserai/contracts/desk-application';

/** What an application still lacks before it can be handed in, in the order of the form. */
export const missingIn = (fields: ApplicationFields): ApplicationGap[] =>
  applicationGap.options.filter((field) => fields[field].length === 0);

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
