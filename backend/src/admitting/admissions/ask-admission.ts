import type { AskAdmissionBody, MerchantAdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import { pickText } from '@caravanserai/locales/fallback';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf } from '../../desk/history';
import { noticeToTenant } from '../../desk/notice';
import { refusal } from '../../desk/refuse';
import type { MerchantScope } from '../../desk/scope';
import { readApplicant } from '../application/read-applicant';
import { checklist } from '../rules/checklist';
import { readRules } from '../rules/read-rules';
import { shownReasons } from '../shown-reasons';
import { admittingRefusal } from '../words/refusals';
import { mayAsk } from './machine';
import { merchantAdmissions } from './read-admission';

interface PavilionRow {
  id: string;
  handle: string;
  iso2: string;
  state: string;
  label: string;
  labels: Record<string, string>;
}

/** Pavilions with somebody who answers for them, and those the merchant has to do with already. */
const PAVILIONS = `
  select p.id, p.handle, p.iso2, p.state, p.label,
         (select coalesce(jsonb_object_agg(t.locale_code, t.translations->>'label'), '{}') from translation t
           where t.reference = 'pavilion' and t.reference_id = p.id and t.deleted_at is null) as labels
    from pavilion p
   where p.deleted_at is null
     and (exists (select 1 from membership s where s.tenant_kind = 'pavilion' and s.tenant_id = p.id
                     and s.state = 'active' and s.deleted_at is null)
          or exists (select 1 from admission a where a.pavilion_id = p.id and a.merchant_id = $1
                        and a.deleted_at is null))
   order by p.handle`;

/** Every pavilion a merchant may ask, with how it stands there. Four statements, whatever their number. */
export async function askablePavilions(
  database: Database,
  scope: MerchantScope,
): Promise<MerchantAdmissionsResponse> {
  const { locale, merchantId } = scope;
  const { rows } = await database.query<PavilionRow>(PAVILIONS, [merchantId]);
  const admissions = await merchantAdmissions(database, merchantId);
  const applicant = await readApplicant(database, merchantId);
  const rules = await readRules(
    database,
    rows.map(({ id }) => id),
  );
  if (!applicant) throw refusal('not_here', locale);
  const collator = new Intl.Collator(locale);
  return {
    merchant_state: applicant.state,
    admissions: rows
      .map(({ id, handle, iso2, state, label, labels }) => {
        const mine = admissions.get(id) ?? null;
        return {
          pavilion: {
            ...{ id, handle, iso2, state },
            label: pickText({ en: label, ...labels }, locale, 'en') ?? {
              value: handle,
              lang: 'en',
              dir: 'ltr' as const,
            },
          },
          admission: mine && {
            ...{ id: mine.id, state: mine.state, state_since: mine.state_since, words: mine.words },
            reasons: shownReasons(mine.reasons, locale),
            version: mine.version,
          },
          checks: checklist(rules.get(id) ?? [], applicant, mine?.checks ?? null, {
            locale,
            country: iso2,
          }).map(
            // Who ticked it is the pavilion's own business.
            (line) => ({ ...line, by: null }),
          ),
          can_ask: applicant.state !== 'suspended' && mayAsk(mine?.state ?? null),
        };
      })
      .sort((one, other) => collator.compare(one.pavilion.label.value, other.pavilion.label.value)),
  };
}

const ASK = `
  insert into admission (id, pavilion_id, merchant_id, state, words) values ($1, $2, $3, 'asked', $4)
  on conflict (merchant_id, pavilion_id) where deleted_at is null do update
    set state = 'asked', words = excluded.words, asked_at = clock_timestamp(), state_since = clock_timestamp(),
        version = admission.version + 1, updated_at = now()
  returning id, version`;

/**
 * Asks for a place in a pavilion: the first time, again after a refusal or an end, or to answer what the operator asked.
 * @throws DeskRefusal 404, 409 not_askable
 */
export async function askAdmission(
  database: Database,
  scope: MerchantScope,
  { pavilion, words }: AskAdmissionBody,
): Promise<void> {
  const { merchantId, locale } = scope;
  await database.query('select 1 from merchant where id = $1 for update', [merchantId]);
  const asked = await askablePavilions(database, scope);
  const found = asked.admissions.find((one) => one.pavilion.handle === pavilion);
  if (!found) throw refusal('not_here', locale);
  if (!found.can_ask) throw admittingRefusal('not_askable', locale);
  const { rows: ids } = await database.query<{ id: string }>('select id from pavilion where handle = $1', [
    pavilion,
  ]);
  const pavilionId = ids[0]?.id ?? '';
  const { rows } = await database.query<{ id: string; version: number }>(ASK, [
    generateEntityId(undefined, 'adm'),
    ...[pavilionId, merchantId, words],
  ]);
  const [admission] = rows;
  if (!admission) throw new Error('Asking writes an admission.');
  const applicant = await readApplicant(database, merchantId);
  const label = applicant?.name ?? '';
  for (const tenant of [tenantOf(scope), { kind: 'pavilion', id: pavilionId } as const])
    await appendHistory(database, {
      ...{ tenant, actor: actorOf(scope), action: 'admission_asked' },
      object: { kind: 'admission', id: admission.id, label },
      before: { state: found.admission?.state ?? null },
      after: { state: 'asked' },
    });
  await noticeToTenant(database, {
    tenant: { kind: 'pavilion', id: pavilionId },
    code: 'admission_asked',
    key: `${admission.id}:${admission.version}`,
    values: { merchant: label },
    ...(words !== '' && { quote: words }),
    path: `/admissions/${admission.id}`,
    roles: ['manager', 'reviewer'],
  });
}
