import type { Database } from '../../catalogue/database';
import { partsOf, sectionTypeOf } from './fields';
import { fieldsByLocale, type FieldsByLocale } from './fields-by-locale';
import type { VersionRow } from './records';
import { versionTexts } from './version-texts';
import { writeTranslations, type Translated } from './write-translations';

/** The language that stands on the records themselves. */
const OWN = 'en';

/**
 * Makes a version what visitors see: the pavilion's own words, its sections and bases with their translations. The
 * sections of the version before go; the version keeps what they said. In the caller's transaction.
 */
export async function writeLive(database: Database, version: VersionRow): Promise<void> {
  const texts = fieldsByLocale(await versionTexts(database, version.id), partsOf(version.layout));
  const of = (part: string): FieldsByLocale => texts.get(part) ?? {};
  const own = (part: string, field: string): string => of(part)[OWN]?.[field] ?? '';
  const { rows: former } = await database.query<{ id: string }>(
    'delete from pavilion_section where pavilion_id = $1 returning id',
    [version.pavilion_id],
  );
  await database.query(
    `update pavilion set label = $2, title = $3, tagline = $4, cloth_name = $5, cloth_alt = $6, source_locale = $7,
            published_version = $8, updated_at = now()
      where id = $1`,
    [
      version.pavilion_id,
      ...['label', 'title', 'tagline', 'cloth_name', 'cloth_alt'].map((field) => own('pavilion', field)),
      version.source_locale,
      version.number,
    ],
  );
  const sections = await writeSections(database, version, own);
  await writeBases(database, version, own);
  const translated: Translated[] = [
    { reference: 'pavilion', id: version.pavilion_id, texts: of('pavilion') },
    ...version.layout.sections.map((key, position) => ({
      reference: 'pavilion_section',
      id: sections[position] ?? '',
      texts: of(key),
    })),
    ...version.layout.bases.map(({ id }) => ({ reference: 'sourcing_base', id, texts: of(id) })),
  ];
  await writeTranslations(
    database,
    translated,
    former.map(({ id }) => id),
  );
}

type Own = (part: string, field: string) => string;

/** @returns the ids of the new sections in the order of the layout */
async function writeSections(
  database: Database,
  { pavilion_id, number, layout }: VersionRow,
  own: Own,
): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `with written as (
       insert into pavilion_section (id, type, position, version, heading, body, pavilion_id)
       select 'psec_' || replace(gen_random_uuid()::text, '-', ''), s.type, s.position, $2, s.heading, s.body, $1
         from jsonb_to_recordset($3::jsonb) as s(type text, position int, heading text, body text)
       returning id, position)
     select id from written order by position`,
    [
      pavilion_id,
      number,
      JSON.stringify(
        layout.sections.map((key, position) => ({
          type: sectionTypeOf(key),
          position,
          heading: own(key, 'heading'),
          body: own(key, 'body'),
        })),
      ),
    ],
  );
  return rows.map(({ id }) => id);
}

async function writeBases(database: Database, { pavilion_id, layout }: VersionRow, own: Own): Promise<void> {
  await database.query(
    `update sourcing_base set state = 'hidden', updated_at = now()
      where pavilion_id = $1 and state = 'shown' and not (id = any($2::text[]))`,
    [pavilion_id, layout.bases.map(({ id }) => id)],
  );
  await database.query(
    `update sourcing_base b
        set state = 'shown', position = n.position, latitude = n.latitude, longitude = n.longitude,
            certificates = n.certificates, name = n.name, description = n.description, updated_at = now()
       from jsonb_to_recordset($2::jsonb) as n(id text, position int, latitude real, longitude real,
            certificates jsonb, name text, description text)
      where b.id = n.id and b.pavilion_id = $1`,
    [
      pavilion_id,
      JSON.stringify(
        layout.bases.map((base, position) => ({
          ...base,
          position,
          name: own(base.id, 'name'),
          description: own(base.id, 'description'),
        })),
      ),
    ],
  );
}
