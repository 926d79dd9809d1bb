import { createHash } from 'node:crypto';
import type { AdmissionRule, AdmissionRulesResponse } from '@caravanserai/contracts/desk-admissions';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import type { PavilionScope } from '../../desk/scope';
import { admittingRefusal } from '../words/refusals';
import type { RuleRecord } from './checklist';
import { readRules } from './read-rules';

/** A pavilion's rules as its managers edit them; `version` changes with any of them. */
export async function shownRules(database: Database, pavilionId: string): Promise<AdmissionRulesResponse> {
  const rules = (await readRules(database, [pavilionId])).get(pavilionId) ?? [];
  return { rules: rules.map((rule) => ({ ...rule, codes: [...rule.codes] })), version: versionOf(rules) };
}

const versionOf = (rules: readonly RuleRecord[]): string =>
  createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);

const WRITE = `
  insert into admission_rule (id, pavilion_id, position, kind, codes, required, words)
  values ($1, $2, $3, $4, $5, $6, $7::jsonb)
  on conflict (id) do update set position = excluded.position, codes = excluded.codes, required = excluded.required,
         words = excluded.words, updated_at = clock_timestamp()`;

/**
 * Puts a whole list of rules in the place of the one there is. A rule that keeps its id keeps what was ticked for it.
 * @throws DeskRefusal 400 rule_words, 409 changed (with `now`)
 */
export async function saveRules(
  database: Database,
  scope: PavilionScope,
  { rules, expected }: { rules: readonly AdmissionRule[]; expected: string },
): Promise<AdmissionRulesResponse> {
  await database.query('select 1 from pavilion where id = $1 for update', [scope.pavilionId]);
  const before = await shownRules(database, scope.pavilionId);
  if (before.version !== expected) throw admittingRefusal('changed', scope.locale, { now: before });
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const kept = rules.map((rule) => {
    const words = Object.fromEntries(Object.entries(rule.words).filter(([, value]) => value !== ''));
    if (rule.kind === 'own' && Object.keys(words).length === 0)
      throw admittingRefusal('rule_words', scope.locale, { parameter: 'rules' });
    const same = rule.id !== undefined && known.get(rule.id)?.kind === rule.kind;
    return { ...rule, words, id: same ? rule.id : generateEntityId(undefined, 'admrule') };
  });
  await database.query(
    `update admission_rule set deleted_at = clock_timestamp()
      where pavilion_id = $1 and not (id = any($2)) and deleted_at is null`,
    [scope.pavilionId, kept.map(({ id }) => id)],
  );
  for (const [position, { id, kind, codes, required, words }] of kept.entries())
    await database.query(WRITE, [
      id,
      scope.pavilionId,
      position,
      kind,
      codes,
      required,
      JSON.stringify(words),
    ]);
  await appendHistory(database, {
    ...{ tenant: tenantOf(scope), actor: actorOf(scope), action: 'admission_rules_changed' },
    object: { kind: 'pavilion', id: scope.pavilionId, label: '' },
    before: { rules: before.rules.length },
    after: { rules: kept.length },
  });
  return shownRules(database, scope.pavilionId);
}
