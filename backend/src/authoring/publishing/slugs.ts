import { DEFAULT_LOCALE, LOCALES } from '@caravanserai/locales/registry';
import { slugify } from '@caravanserai/locales/slug';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import type { FinalTexts } from './final-texts';

/** What an address is made of, as the shop falls back: the title in its language, in English, in the source; the handle. */
export function plainSlugs(
  texts: FinalTexts,
  sourceLocale: string,
  handle: string,
): Readonly<Record<string, string>> {
  const slugOf = (locale: string): string => slugify(texts[locale]?.title ?? '');
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      slugOf(locale) || slugOf(DEFAULT_LOCALE) || slugOf(sourceLocale) || handle,
    ]),
  );
}

interface SlugRow {
  locale: string;
  slug: string;
  goods_id: string;
  is_current: boolean;
}

/** The address a language gets: its own of before, else one that no other goods have. */
export function freeSlug(
  plain: string,
  handle: string,
  owner: (slug: string) => string | undefined,
  goodsId: string,
): string {
  const mine = (slug: string) => [undefined, goodsId].includes(owner(slug));
  return [plain, `${plain}-${handle}`].find(mine) ?? `${plain}-${goodsId.toLowerCase()}`;
}

const TAKEN = `
  select locale, slug, goods_id, is_current from goods_slug
   where deleted_at is null and (goods_id = $1 or (locale, slug) in
     (select x.locale, x.slug from jsonb_to_recordset($2::jsonb) as x (locale text, slug text)))`;

const WRITE = `
  with wanted as (select * from jsonb_to_recordset($2::jsonb) as x (id text, locale text, slug text)),
  former as (
    update goods_slug s set is_current = false, updated_at = now() from wanted w
     where s.goods_id = $1 and s.locale = w.locale and s.slug <> w.slug and s.is_current and s.deleted_at is null)
  insert into goods_slug (id, goods_id, locale, slug, is_current)
  select id, $1, locale, slug, true from wanted
  on conflict (locale, slug) where deleted_at is null do update set is_current = true, updated_at = now()
   where goods_slug.goods_id = $1`;

/** Gives the goods the addresses of their new titles; every earlier one stays and leads to the new one. */
export async function writeSlugs(
  database: Database,
  goods: { readonly goods_id: string; readonly handle: string; readonly source_locale: string },
  texts: FinalTexts,
): Promise<void> {
  const plain = plainSlugs(texts, goods.source_locale, goods.handle);
  const candidates = Object.entries(plain).flatMap(([locale, slug]) =>
    [slug, `${slug}-${goods.handle}`].map((each) => ({ locale, slug: each })),
  );
  const { rows } = await database.query<SlugRow>(TAKEN, [goods.goods_id, JSON.stringify(candidates)]);
  const wanted = Object.entries(plain).flatMap(([locale, slug]) => {
    const owner = (each: string) => rows.find((row) => row.locale === locale && row.slug === each)?.goods_id;
    const free = freeSlug(slug, goods.handle, owner, goods.goods_id);
    const current = rows.find(
      (row) => row.locale === locale && row.goods_id === goods.goods_id && row.is_current,
    );
    return current?.slug === free ? [] : [{ id: generateEntityId(undefined, 'slug'), locale, slug: free }];
  });
  if (wanted.length > 0) await database.query(WRITE, [goods.goods_id, JSON.stringify(wanted)]);
}
