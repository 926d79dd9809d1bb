import { model } from '@medusajs/framework/utils';
import { Admission } from './admission';
import { DispatchProfile } from './dispatch-profile';

/** Who sells. Writes in `source_locale` (BCP 47) and thinks in `currency` (ISO 4217). */
export const Merchant = model
  .define('merchant', {
    id: model.id({ prefix: 'mer' }).primaryKey(),
    handle: model.text().unique(),
    name: model.text(),
    country: model.text(),
    currency: model.text(),
    source_locale: model.text(),
    state: model.enum(['applied', 'approved', 'refused', 'suspended']).default('applied'),
    state_since: model.dateTime().nullable(),
    /** Why the marketplace refused or suspended it, as `backend/src/admitting/records.ts` has reasons. */
    reasons: model.json().nullable(),
    decided_by: model.text().nullable(),
    place: model.text().translatable().default(''),
    about: model.text().translatable().default(''),
    admissions: model.hasMany(() => Admission, { mappedBy: 'merchant' }),
    dispatch_profiles: model.hasMany(() => DispatchProfile, { mappedBy: 'merchant' }),
  })
  .cascades({ delete: ['admissions', 'dispatch_profiles'] });
