import type { VersionLayout, VersionState } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import { liveTexts } from './live-texts';
import { withProvenance } from './provenance';
import { addTexts } from './version-texts';

interface Live {
  state: 'planned' | 'open' | 'paused';
  source_locale: string;
  published_version: number;
  opened_at: Date | null;
  layout: VersionLayout;
  recorded: boolean;
}

/** What stands on the page now: sections and bases in their order. */
const LIVE = `
  select p.state, p.source_locale, p.published_version, p.opened_at,
         exists (select 1 from pavilion_version v where v.pavilion_id = p.id and v.deleted_at is null) as recorded,
         jsonb_build_object(
           'sections', coalesce((select jsonb_agg(case when s.type = 'story' and s.nth > 1 then 'story-' || s.nth else s.type end
                                                  order by s.position)
                          from (select ps.*, row_number() over (partition by ps.type order by ps.position) as nth
                                  from pavilion_section ps
                                 where ps.pavilion_id = p.id and ps.version = p.published_version
                                   and ps.deleted_at is null) s), '[]'),
           'bases', coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'latitude', b.latitude::numeric,
                                       'longitude', b.longitude::numeric, 'certificates', coalesce(b.certificates, '[]'))
                                     order by b.position, b.code)
                       from sourcing_base b
                      where b.pavilion_id = p.id and b.state = 'shown' and b.deleted_at is null), '[]')) as layout
    from pavilion p where p.id = $1 for no key update of p`;

const EMPTY_PAGE = ['story', 'cloth', 'bases', 'goods', 'merchants'];

/**
 * Sees to it that a pavilion has a version: what is shown becomes the first on record, and a room nobody has written
 * for begins with an empty draft. Does nothing where there is one.
 */
export async function ensureVersion(database: Database, pavilionId: string): Promise<void> {
  const live = (await database.query<Live>(LIVE, [pavilionId])).rows[0];
  if (!live || live.recorded) return;
  const planned = live.state === 'planned';
  const layout =
    planned && live.layout.sections.length === 0 ? { ...live.layout, sections: EMPTY_PAGE } : live.layout;
  const id = await insertVersion(database, {
    pavilionId,
    number: live.published_version,
    state: planned ? 'draft' : 'published',
    source_locale: live.source_locale,
    layout,
    from_number: null,
    opened_by: '',
    published_at: planned ? null : live.opened_at,
  });
  await addTexts(database, id, withProvenance(await liveTexts(database, pavilionId), [], live.source_locale));
}

export interface NewVersion {
  pavilionId: string;
  number: number;
  state: VersionState;
  source_locale: string;
  layout: VersionLayout;
  from_number: number | null;
  opened_by: string;
  published_at: Date | null;
}

/** @returns the id of the new version, which has no texts yet */
export async function insertVersion(database: Database, version: NewVersion): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `insert into pavilion_version (id, pavilion_id, number, state, source_locale, layout, from_number, opened_by,
                                   published_at)
     values ('pver_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5::jsonb, $6, $7, $8)
     returning id`,
    [
      version.pavilionId,
      version.number,
      version.state,
      version.source_locale,
      JSON.stringify(version.layout),
      version.from_number,
      version.opened_by,
      version.published_at,
    ],
  );
  const id = rows[0]?.id;
  if (!id) throw new Error(`Pavilion ${version.pavilionId} got no version.`);
  return id;
}
