import type { PagePreviewResponse } from '@caravanserai/contracts/desk-pavilion';
import type { Database } from '../../catalogue/database';
import type { PavilionScope } from '../../desk/scope';
import { pavilionPage } from '../../public-api/pavilions/pavilions';
import { PAVILION_INSIDE, type PavilionPageSource } from '../../public-api/pavilions/pavilion-statements';
import { partsOf, sectionTypeOf } from './fields';
import { fieldsByLocale } from './fields-by-locale';
import type { VersionRow } from './records';
import { versionTexts } from './version-texts';

/**
 * What the shop's page of the pavilion would be with this version, its door open: made by the same function from the
 * version's words instead of those that are shown.
 */
export async function previewPage(
  database: Database,
  { pavilionId, locale }: PavilionScope,
  version: VersionRow,
): Promise<PagePreviewResponse> {
  const { rows } = await database.query<PavilionPageSource>(PAVILION_INSIDE, [pavilionId]);
  const [inside] = rows;
  if (!inside) throw new Error(`Pavilion ${pavilionId} is gone.`);
  const { layout, source_locale } = version;
  const texts = fieldsByLocale(await versionTexts(database, version.id), partsOf(layout));
  const codes = await baseCodes(database, pavilionId);
  const row: PavilionPageSource = {
    ...inside,
    state: 'open',
    source_locale,
    texts: texts.get('pavilion') ?? {},
    sections: layout.sections.map((key) => ({
      id: key,
      type: sectionTypeOf(key) ?? 'story',
      texts: texts.get(key) ?? {},
    })),
    bases: layout.bases.map(({ id, latitude, longitude, certificates }) => ({
      ...{ latitude, longitude, certificates, source_locale },
      code: codes.get(id) ?? id,
      texts: texts.get(id) ?? {},
    })),
  };
  return pavilionPage(row, locale, new Date().toISOString().slice(0, 10));
}

async function baseCodes(database: Database, pavilionId: string): Promise<Map<string, string>> {
  const { rows } = await database.query<{ id: string; code: string }>(
    'select id, code from sourcing_base where pavilion_id = $1',
    [pavilionId],
  );
  return new Map(rows.map(({ id, code }) => [id, code]));
}
