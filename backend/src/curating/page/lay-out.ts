import { MOST_STORIES, type LayoutBody, type VersionLayout } from '@caravanserai/contracts/desk-pavilion';
import type { LayoutBase } from '@caravanserai/contracts/desk-bases';
import { isSourceLocale } from '@caravanserai/locales/source-locales';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { unacceptable } from '../refuse';
import { changeSource } from './change-source';
import { draftAsSeen } from './open-draft';
import { touch } from './open-version';
import type { VersionRow } from './records';

const ONCE = ['bases', 'cloth', 'goods', 'merchants', 'story'];

/**
 * Puts sections and bases in their order, adds and takes away stories and bases, or changes the language the page is
 * written in first. What is taken away keeps its words until the draft is published.
 * @throws DeskRefusal 400 for what can't stand on a page, 409 as `draftAsSeen`
 */
export async function layOut(
  database: Database,
  scope: PavilionScope,
  { expected, sections, bases, source_locale }: LayoutBody,
): Promise<void> {
  const draft = await draftAsSeen(database, scope, expected);
  if (sections && !isLayout(sections)) throw unacceptable(scope, 'sections', 'sections');
  const layout: VersionLayout = {
    sections: sections ?? draft.layout.sections,
    bases: bases ? await basesOf(database, scope, draft, bases) : draft.layout.bases,
  };
  await writeLayout(database, draft.id, layout);
  if (source_locale && source_locale !== draft.source_locale) {
    if (!isSourceLocale(source_locale)) throw unacceptable(scope, 'language', 'source_locale');
    await changeSource(database, draft, source_locale);
  }
  await touch(database, draft.id);
}

export async function writeLayout(
  database: Database,
  versionId: string,
  layout: VersionLayout,
): Promise<void> {
  await database.query('update pavilion_version set layout = $2::jsonb where id = $1', [
    versionId,
    JSON.stringify(layout),
  ]);
}

/** Each section once, the five kinds all there, and no more stories than a page bears. */
export function isLayout(sections: readonly string[]): boolean {
  const stories = sections.filter((key) => key.startsWith('story'));
  return (
    new Set(sections).size === sections.length &&
    ONCE.every((key) => sections.includes(key)) &&
    stories.length <= MOST_STORIES
  );
}

async function basesOf(
  database: Database,
  scope: PavilionScope,
  draft: VersionRow,
  ids: readonly string[],
): Promise<LayoutBase[]> {
  const { rows } = await database.query<LayoutBase>(
    `select id, latitude::numeric::float as latitude, longitude::numeric::float as longitude,
            coalesce(certificates, '[]') as certificates
       from sourcing_base where pavilion_id = $1 and deleted_at is null`,
    [scope.pavilionId],
  );
  const there = new Map([...rows, ...draft.layout.bases].map((base) => [base.id, base]));
  const wanted = ids.flatMap((id) => there.get(id) ?? []);
  if (wanted.length !== ids.length || new Set(ids).size !== ids.length)
    throw unacceptable(scope, 'bases', 'bases');
  return wanted;
}
