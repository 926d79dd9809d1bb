import type { ApplicationFields, ApplicationResponse } from '@caravanserai/contracts/desk-application';
import type { Locale } from '@caravanserai/locales/registry';
import type { ApplicantRecord } from '../records';
import { shownReasons } from '../shown-reasons';
import { choicesIn } from './choices';
import { EMPTY_FIELDS, missingIn } from './missing';

/** What the merchant may still change: an application that nobody took in yet, or that was refused. */
export const isEditable = ({ state }: Pick<ApplicantRecord, 'state'>): boolean =>
  state === 'applied' || state === 'refused';

/** What an applicant said, as the form has it. */
export const fieldsOf = (applicant: ApplicantRecord): ApplicationFields => ({
  name: applicant.name,
  company: applicant.company,
  register_number: applicant.register_number,
  country: applicant.country,
  city: applicant.city,
  currency: applicant.currency,
  source_locale: applicant.source_locale,
  languages: [...applicant.languages],
  categories: [...applicant.categories],
  goods: applicant.goods,
  contact_name: applicant.contact_name,
  contact_email: applicant.contact_email,
  contact_phone: applicant.contact_phone,
  website: applicant.website,
});

/** The application's page; with all fields empty where there is no merchant yet. */
export function shownApplication(
  applicant: ApplicantRecord | undefined,
  locale: Locale,
): ApplicationResponse {
  const fields = applicant ? fieldsOf(applicant) : EMPTY_FIELDS;
  return {
    state: applicant?.state ?? null,
    reasons: shownReasons(applicant?.reasons ?? null, locale),
    submitted_at: applicant?.submitted_at ?? null,
    version: applicant?.version ?? 0,
    fields,
    missing: missingIn(fields),
    editable: !applicant || isEditable(applicant),
    choices: choicesIn(locale),
  };
}
