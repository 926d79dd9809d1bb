import type { AdmissionRule } from '@caravanserai/contracts/desk-admissions';
import { containerDatabase } from '../../landed/container-database';
import type { SeedContext } from '../context';
import { readJson } from '../files';

const RULE = `
  insert into admission_rule (id, pavilion_id, position, kind, codes, required, words)
  select 'admrule_' || replace(gen_random_uuid()::text, '-', ''), p.id, $1, $2, $3, $4, $5::jsonb
    from pavilion p where p.id = any($6)`;

/** What merchants that came with the catalogue would have said when they applied. */
const APPLICATIONS = `
  insert into merchant_application (id, merchant_id, company, register_number, city, languages, categories, goods,
    contact_name, contact_email, submitted_at)
  select 'mapp_' || replace(gen_random_uuid()::text, '-', ''), m.id, m.name,
         m.country || '-' || lpad((100000 + row_number() over (order by m.handle))::text, 8, '0'), m.place,
         array[m.source_locale], coalesce((select array_agg(distinct g.category) from goods g
                                            where g.merchant_id = m.id and g.deleted_at is null), '{}'),
         m.about, coalesce(owner.name, m.name), coalesce(owner.email, m.handle || '@caravanserai.example'), m.created_at
    from merchant m
    left join lateral (select p.name, p.email from membership s join member p on p.id = s.member_id
                        where s.tenant_id = m.id and s.role = 'owner' and s.state = 'active'
                        order by p.email limit 1) owner on true
   where m.deleted_at is null
     and not exists (select 1 from merchant_application a where a.merchant_id = m.id and a.deleted_at is null)`;

/** A checklist for each pavilion with people at its desk that has none yet, and the applications of known merchants. */
export async function seedAdmissionRules({ container, directory }: SeedContext): Promise<void> {
  const database = containerDatabase(container);
  const { rows } = await database.query<{ id: string }>(
    `select id from pavilion p where p.deleted_at is null
        and exists (select 1 from membership s where s.tenant_id = p.id)
        and not exists (select 1 from admission_rule r where r.pavilion_id = p.id)`,
  );
  const rules = readJson<AdmissionRule[]>(directory, 'admission-rules.json');
  const pavilions = rows.map(({ id }) => id);
  for (const [position, { kind, codes, required, words }] of rules.entries())
    await database.query(RULE, [position, kind, codes, required, JSON.stringify(words), pavilions]);
  await database.query(APPLICATIONS);
}
