import type { ApplicationBody, ApplicationFields } from '@caravanserai/contracts/desk-application';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { MerchantScope } from '../../desk/scope';
import type { ApplicantRecord } from '../records';
import { admittingRefusal } from '../words/refusals';
import { unknownCode } from './choices';
import { missingIn } from './missing';
import { lockApplicant } from './read-applicant';
import { fieldsOf, isEditable, shownApplication } from './shown-application';
import { writeApplication } from './write-application';

/** @throws DeskRefusal 400 for a code the shop doesn't know, 409 for handing in what isn't whole */
export function checkFields(fields: ApplicationFields, submit: boolean, locale: Locale): void {
  const field = unknownCode(fields);
  if (field) throw admittingRefusal('unknown_code', locale, { parameter: `fields.${field}` }, { field });
  const missing = submit ? missingIn(fields) : [];
  if (missing.length > 0) throw admittingRefusal('not_complete', locale, { missing });
}

/**
 * Saves an application, and hands it in with `submit`: a refused one is looked at again then.
 * @throws DeskRefusal 400, 409 not_editable, not_complete, changed (with `now`, the page as it is)
 */
export async function saveApplication(
  database: Database,
  scope: MerchantScope,
  { fields, expected, submit = false }: ApplicationBody,
): Promise<ApplicantRecord> {
  checkFields(fields, submit, scope.locale);
  const before = await lockApplicant(database, scope.merchantId);
  if (!before || !isEditable(before)) throw admittingRefusal('not_editable', scope.locale);
  if (before.version !== expected)
    throw admittingRefusal('changed', scope.locale, {
      now: shownApplication(before, scope.locale),
    });
  // The name stands in addresses and letters: an empty one is a draft's.
  await writeApplication(database, scope.merchantId, { ...fields, name: fields.name || before.name }, submit);
  if (submit) await handIn(database, scope, before);
  const after = await lockApplicant(database, scope.merchantId);
  return after ?? before;
}

async function handIn(database: Database, scope: MerchantScope, before: ApplicantRecord): Promise<void> {
  await database.query(
    `update merchant set state = 'applied', reasons = null, decided_by = null, state_since = clock_timestamp()
      where id = $1`,
    [scope.merchantId],
  );
  await appendHistory(database, {
    ...{ tenant: tenantOf(scope), actor: actorOf(scope), action: 'application_submitted' },
    object: { kind: 'merchant', id: scope.merchantId, label: fieldsOf(before).name },
    before: { state: before.state },
    after: { state: 'applied' },
  });
}
