import { ensure, must } from '../ensure';
import { containerDatabase } from '../../landed/container-database';
import { countryHandle } from '../../platform/tenants/plan-pavilion';
import type { SeedContext } from '../context';
import { readDesks } from './desks-file';
import type { PavilionFile, PavilionTexts } from '../rows';
import { BASE_LOCALE, seedTranslations, translationRows, type TranslationRow } from '../translations';
import { countryName } from '@caravanserai/locales/countries';
import { LOCALES } from '@caravanserai/locales/registry';

const HOST = 'CN';

/** The courtyard's doors: every partner country, the host and who prepares beyond them; those without a file stay `planned`. */
export async function seedPavilions(context: SeedContext) {
  const operators = await seedOperators(context);
  const files = new Map(context.plan.pavilions.map((file) => [file.iso2, file]));
  const doors = [
    ...context.plan.partners.map((row) => ({ iso2: row.iso2, title: row.pavilion_title_en })),
    { iso2: HOST, title: '' },
    ...readDesks(context.directory).planned,
  ].filter(({ iso2 }) => iso2 !== HOST || files.has(HOST));
  const pavilions = await ensure({
    wanted: doors,
    existing: await context.pavilions.listPavilions({}, { take: 500 }),
    wantedKey: (door) => door.iso2,
    existingKey: (pavilion) => pavilion.iso2,
    create: (missing) =>
      context.pavilions.createPavilions(
        missing.map(({ iso2, title }) => {
          const file = files.get(iso2);
          const base = file?.texts[BASE_LOCALE];
          return {
            iso2,
            handle: file?.handle ?? countryHandle(iso2),
            state: file ? ('open' as const) : ('planned' as const),
            opened_at: file ? new Date() : null,
            is_host: iso2 === HOST,
            label: base?.label ?? countryName(iso2, BASE_LOCALE),
            title: base?.title ?? title,
            tagline: base?.tagline ?? '',
            cloth_name: base?.cloth_name ?? '',
            cloth_alt: base?.cloth_alt ?? '',
            operator_id: file ? must(operators, countryHandle(iso2)).id : null,
          };
        }),
      ),
  });
  await openWaitingDoors(context, files);
  const written = await pagesWithVersions(context);
  const rows: TranslationRow[] = [...pavilions.values()]
    .filter(({ id, iso2 }) => !files.has(iso2) && !written.has(id))
    .flatMap(({ id, iso2 }) =>
      LOCALES.filter((locale) => locale !== BASE_LOCALE).map((locale) => ({
        reference: 'pavilion',
        reference_id: id,
        locale_code: locale,
        translations: { label: countryName(iso2, locale) },
      })),
    );
  for (const file of context.plan.pavilions) {
    const { id } = must(pavilions, file.iso2);
    if (written.has(id)) continue;
    rows.push(
      ...translationRows('pavilion', id, file.texts, (texts) => ({
        label: texts.label,
        title: texts.title,
        tagline: texts.tagline,
        cloth_name: texts.cloth_name,
        cloth_alt: texts.cloth_alt,
      })),
      ...(await seedSections(context, file, id)),
      ...(await seedBases(context, file, id)),
    );
  }
  await seedTranslations(context, rows);
  return pavilions;
}

/**
 * In a database of before, a door whose file has come since is opened, unless somebody is already writing its page. Its
 * country's name makes way for the file's texts.
 */
async function openWaitingDoors(
  context: SeedContext,
  files: ReadonlyMap<string, PavilionFile>,
): Promise<void> {
  const database = containerDatabase(context.container);
  for (const [iso2, file] of files) {
    const base = file.texts[BASE_LOCALE];
    const { rows } = await database.query<{ id: string }>(
      `update pavilion p set state = 'open', opened_at = now(), label = $2, title = $3, tagline = $4, cloth_name = $5, cloth_alt = $6,
              operator_id = (select id from operator where handle = $7 and deleted_at is null), updated_at = now()
        where p.iso2 = $1 and p.state = 'planned' and p.deleted_at is null
          and not exists (select 1 from pavilion_section s where s.pavilion_id = p.id and s.deleted_at is null)
          and not exists (select 1 from pavilion_version v where v.pavilion_id = p.id and v.deleted_at is null)
       returning p.id`,
      [
        ...[iso2, base?.label ?? '', base?.title ?? '', base?.tagline ?? ''],
        ...[base?.cloth_name ?? '', base?.cloth_alt ?? '', countryHandle(iso2)],
      ],
    );
    for (const { id } of rows)
      await database.query(`delete from translation where reference = 'pavilion' and reference_id = $1`, [
        id,
      ]);
  }
}

/** Pavilions whose page is somebody's work by now: what was taken off it isn't put back. */
async function pagesWithVersions({ container }: SeedContext): Promise<ReadonlySet<string>> {
  const { rows } = await containerDatabase(container).query<{ id: string }>(
    'select distinct pavilion_id as id from pavilion_version',
  );
  return new Set(rows.map(({ id }) => id));
}

async function seedOperators(context: SeedContext) {
  return ensure({
    wanted: context.plan.pavilions,
    existing: await context.pavilions.listOperators({}, { take: 500 }),
    wantedKey: (file) => countryHandle(file.iso2),
    existingKey: (operator) => operator.handle,
    create: (missing) =>
      context.pavilions.createOperators(
        missing.map((file) => ({ handle: countryHandle(file.iso2), name: file.operator })),
      ),
  });
}

type SectionType = 'story' | 'cloth' | 'bases' | 'merchants' | 'goods';

/** What stands in which section; a section without own words takes its heading from the shop's messages. */
const SECTIONS: {
  type: SectionType;
  heading: (texts: PavilionTexts) => string;
  body: (texts: PavilionTexts) => string;
}[] = [
  { type: 'story', heading: (texts) => texts.story_title, body: (texts) => texts.story.join('\n\n') },
  { type: 'cloth', heading: (texts) => texts.cloth_name, body: (texts) => texts.cloth },
  { type: 'bases', heading: () => '', body: () => '' },
  { type: 'goods', heading: () => '', body: () => '' },
  { type: 'merchants', heading: () => '', body: () => '' },
];

async function seedSections(
  context: SeedContext,
  file: PavilionFile,
  pavilionId: string,
): Promise<TranslationRow[]> {
  const base = file.texts[BASE_LOCALE];
  if (!base) throw new Error(`Pavilion ${file.iso2} has no ${BASE_LOCALE} texts.`);
  const sections = await ensure({
    wanted: SECTIONS.map((section, position) => ({ ...section, position })),
    existing: await context.pavilions.listPavilionSections({ pavilion_id: pavilionId }, { take: 100 }),
    wantedKey: (section) => section.type,
    existingKey: (section) => section.type,
    create: (missing) =>
      context.pavilions.createPavilionSections(
        missing.map(({ type, position, heading, body }) => ({
          type,
          position,
          heading: heading(base),
          body: body(base),
          pavilion_id: pavilionId,
        })),
      ),
  });
  return SECTIONS.filter(({ heading }) => heading(base) !== '').flatMap(({ type, heading, body }) =>
    translationRows('pavilion_section', must(sections, type).id, file.texts, (texts) => ({
      heading: heading(texts),
      body: body(texts),
    })),
  );
}

async function seedBases(
  context: SeedContext,
  file: PavilionFile,
  pavilionId: string,
): Promise<TranslationRow[]> {
  const bases = await ensure({
    wanted: file.bases,
    existing: await context.pavilions.listSourcingBases({ pavilion_id: pavilionId }, { take: 100 }),
    wantedKey: (base) => base.code,
    existingKey: (base) => base.code,
    create: (missing) =>
      context.pavilions.createSourcingBases(
        missing.map(({ code, lat, lon, texts }) => ({
          code,
          latitude: lat,
          longitude: lon,
          name: texts[BASE_LOCALE]?.name ?? code,
          description: texts[BASE_LOCALE]?.description ?? '',
          pavilion_id: pavilionId,
        })),
      ),
  });
  return file.bases.flatMap((base) =>
    translationRows('sourcing_base', must(bases, base.code).id, base.texts, (texts) => ({ ...texts })),
  );
}
