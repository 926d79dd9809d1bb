import type { CheckBody } from '@caravanserai/contracts/desk-admissions';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import { refusal } from '../../desk/refuse';
import type { PavilionScope } from '../../desk/scope';
import type { AdmissionRecord, StoredChecks } from '../records';
import { readRules } from '../rules/read-rules';
import { admittingRefusal } from '../words/refusals';
import { admissionPage } from './admission-page';
import { readAdmission } from './read-admission';
import { writeAdmission } from './write-admission';

/**
 * Ticks a rule of the pavilion's own, or takes the tick back with null.
 * @throws DeskRefusal 404, 400 own_tick, 409 changed (with `now`)
 */
export async function checkRule(
  database: Database,
  scope: PavilionScope,
  id: string,
  { rule_id, met, expected }: CheckBody,
): Promise<AdmissionRecord> {
  const admission = await mustRead(database, scope, id, expected);
  const rules = (await readRules(database, [scope.pavilionId])).get(scope.pavilionId) ?? [];
  const rule = rules.find((one) => one.id === rule_id);
  if (rule?.kind !== 'own') throw admittingRefusal('own_tick', scope.locale, { parameter: 'rule_id' });
  const { [rule_id]: before, ...others } = admission.checks ?? {};
  const at = new Date().toISOString();
  const checks: StoredChecks =
    met === null ? others : { ...others, [rule_id]: { met, by: scope.memberName, at } };
  await writeAdmission(database, { ...admission, checks });
  await appendHistory(database, {
    ...{ tenant: tenantOf(scope), actor: actorOf(scope), action: 'admission_checked' },
    object: { kind: 'admission', id, label: rule.words.en ?? Object.values(rule.words)[0] ?? '' },
    before: { met: before?.met ?? null },
    after: { met },
  });
  return mustRead(database, scope, id);
}

/** An admission of the scope's pavilion, locked. @throws DeskRefusal 404, 409 changed (with `now`) */
export async function mustRead(
  database: Database,
  scope: PavilionScope,
  id: string,
  expected?: number,
): Promise<AdmissionRecord> {
  const admission = await readAdmission(database, scope.pavilionId, id, true);
  if (!admission) throw refusal('not_here', scope.locale);
  if (expected !== undefined && admission.version !== expected)
    throw admittingRefusal('changed', scope.locale, { now: await admissionPage(database, scope, admission) });
  return admission;
}
