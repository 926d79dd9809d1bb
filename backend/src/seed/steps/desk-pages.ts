import { FEATURED_PLACES } from '@caravanserai/contracts/desk-featured';
import type { Database } from '../../catalogue/database';
import { ensureVersion } from '../../curating/page/ensure-version';
import { inTransaction } from '../../landed/container-database';
import type { SeedContext } from '../context';
import { dayFromNow, readDeskPages, type DeskPagesFile } from '../desk-pages-file';
import { seedDraft, seedEarlier } from './desk-page-versions';

/**
 * Life at the pavilions' desks: pages with earlier, shown, waiting and half-written versions, featured goods with days,
 * bases with certificates. A pavilion whose page has versions already is somebody's work and stays.
 */
export async function seedDeskPages(context: SeedContext): Promise<void> {
  const file = readDeskPages(context.directory);
  const today = new Date().toISOString().slice(0, 10);
  await inTransaction(context.container, async (database) => {
    const begun = file.drafts.map(({ pavilion }) => pavilion);
    const pavilions = await untouched(database, begun);
    await seedCertificates(database, file, pavilions, today);
    for (const pavilion of pavilions) {
      await ensureVersion(database, pavilion.id);
      const earlier = file.earlier.find((each) => each.pavilion === pavilion.iso2);
      if (earlier) await seedEarlier(database, pavilion.id, earlier);
      const draft = file.drafts.find((each) => each.pavilion === pavilion.iso2);
      if (draft) await seedDraft(database, pavilion, draft);
      await seedSlots(database, file, pavilion, today);
    }
  });
}

export interface SeedPavilion {
  id: string;
  iso2: string;
  state: 'planned' | 'open' | 'paused';
}

/** Open pavilions and those that somebody has begun to write for, without a version yet. */
async function untouched(database: Database, begun: readonly string[]): Promise<SeedPavilion[]> {
  const { rows } = await database.query<SeedPavilion>(
    `select p.id, p.iso2, p.state from pavilion p
      where p.deleted_at is null and not exists (select 1 from pavilion_version v where v.pavilion_id = p.id)
        and (p.state <> 'planned' or p.iso2 = any($1::text[]))
      order by p.iso2`,
    [begun],
  );
  return rows;
}

async function seedCertificates(
  database: Database,
  { certificates }: DeskPagesFile,
  pavilions: readonly SeedPavilion[],
  today: string,
): Promise<void> {
  for (const { base, name, number, issuer, from_days, until_days } of certificates) {
    const certificate = {
      ...{ name, number, issuer },
      valid_from: dayFromNow(from_days, today),
      valid_until: dayFromNow(until_days, today),
    };
    await database.query(
      `update sourcing_base set certificates = $2::jsonb
        where code = $1 and pavilion_id = any($3::text[]) and certificates is null`,
      [base, JSON.stringify([certificate]), pavilions.map(({ id }) => id)],
    );
  }
}

async function seedSlots(
  database: Database,
  { featured }: DeskPagesFile,
  { id, iso2 }: SeedPavilion,
  today: string,
): Promise<void> {
  const chosen = featured[iso2]?.map((slot) => ({
    goods: slot.goods,
    starts_on: dayFromNow(slot.from_days, today),
    ends_on: dayFromNow(slot.until_days, today),
  }));
  await database.query(
    `insert into featured_slot (id, pavilion_id, goods_id, position, starts_on, ends_on)
     select 'slot_' || replace(gen_random_uuid()::text, '-', ''), $1, g.id, s.position, s.starts_on, s.ends_on
       from (select r.goods, r.starts_on, r.ends_on, row_number() over () as position
               from jsonb_to_recordset($2::jsonb) as r(goods text, starts_on text, ends_on text)
             union all
             select f.handle, null, null, row_number() over ()
               from (select handle from goods where pavilion_id = $1 and $3 order by created_at, handle
                      limit ${FEATURED_PLACES}) f) s
       join goods g on g.handle = s.goods and g.pavilion_id = $1`,
    [id, JSON.stringify(chosen ?? []), chosen === undefined],
  );
}
