import type { Database } from '../../catalogue/database';
import { changeSource } from '../../curating/page/change-source';
import { insertVersion } from '../../curating/page/ensure-version';
import { writeLayout } from '../../curating/page/lay-out';
import { openVersion, shownVersion } from '../../curating/page/open-version';
import { publishVersion } from '../../curating/page/publish';
import type { VersionRow } from '../../curating/page/records';
import { addTexts, versionTexts } from '../../curating/page/version-texts';
import type { SeedPage } from '../desk-pages-file';
import type { SeedPavilion } from './desk-pages';

const DAY_MS = 86_400_000;

/** Makes what is shown the second version, and the first one say something else. */
export async function seedEarlier(
  database: Database,
  pavilionId: string,
  { by, texts }: Pick<SeedPage, 'by' | 'texts'>,
): Promise<void> {
  const first = await shownVersion(database, pavilionId);
  if (!first) return;
  const second = await follow(database, first, by);
  await publishVersion(
    database,
    second,
    { kind: 'pavilion', id: pavilionId },
    { kind: 'system', id: null, name: by },
  );
  for (const [locale, fields] of Object.entries(texts))
    for (const [field, value] of Object.entries(fields))
      await database.query(
        `update pavilion_text set value = $4
          where version_id = $1 and part = 'pavilion' and field = $2 and locale = $3`,
        [first.id, field, locale, value],
      );
}

/** A draft that somebody is writing, or that waits for its time. */
export async function seedDraft(database: Database, pavilion: SeedPavilion, page: SeedPage): Promise<void> {
  const shown = await shownVersion(database, pavilion.id);
  const draft = shown ? await follow(database, shown, page.by) : await openVersion(database, pavilion.id);
  if (!draft) return;
  if (page.stories) {
    const [first = 'story', ...rest] = draft.layout.sections;
    await writeLayout(database, draft.id, {
      ...draft.layout,
      sections: [first, ...page.stories, ...rest],
    });
  }
  if (page.source_locale) await changeSource(database, draft, page.source_locale);
  const source = page.source_locale ?? draft.source_locale;
  for (const locale of [source, ...Object.keys(page.texts).filter((each) => each !== source)])
    for (const [key, value] of Object.entries(page.texts[locale] ?? {}))
      await write(database, draft, {
        key,
        locale,
        value,
        author: page.by,
        source: page.texts[source]?.[key],
      });
  await database.query('update pavilion_version set opened_by = $2 where id = $1', [draft.id, page.by]);
  if (page.publish_in_days !== undefined)
    await database.query(
      `update pavilion_version set state = 'scheduled', publish_at = $2, published_by = $3 where id = $1`,
      [draft.id, new Date(Date.now() + page.publish_in_days * DAY_MS), page.by],
    );
}

/** The next version, with all that this one has. */
async function follow(database: Database, version: VersionRow, by: string): Promise<VersionRow> {
  const next: VersionRow = { ...version, number: version.number + 1, state: 'draft', opened_by: by };
  const id = await insertVersion(database, {
    ...next,
    pavilionId: version.pavilion_id,
    from_number: version.number,
    published_at: null,
  });
  await addTexts(database, id, await versionTexts(database, version.id));
  return { ...next, id };
}

interface Text {
  key: string;
  locale: string;
  value: string;
  author: string;
  /** What the source says now, where it was written anew. */
  source: string | undefined;
}

async function write(
  database: Database,
  draft: VersionRow,
  { key, locale, value, author, source }: Text,
): Promise<void> {
  const [part, field] = key.split(' ');
  await database.query(
    `insert into pavilion_text (id, version_id, part, field, locale, value, source_value, author)
     values ('ptxt_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7)
     on conflict (version_id, part, field, locale) where deleted_at is null
     do update set value = excluded.value, source_value = excluded.source_value, author = excluded.author`,
    [draft.id, part, field, locale, value, source === value ? null : (source ?? null), author],
  );
}
