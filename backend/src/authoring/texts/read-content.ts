import type { Database } from '../../catalogue/database';
import { NoSuchGoods } from '../not-written';
import { HELD_STATES, REVISION_JSON, REVISION_TEXTS_JSON, type RevisionRecord } from '../revisions/record';
import type { Content, LiveTexts, TextedData, WrittenTexts } from './content';
import { carriedTexts } from './carried-texts';
import { IS_LIVE, LIVE_DATA_JSON, LIVE_TEXTS_JSON } from './live-texts';

/** Goods as their writer sees them: what is published, and what is to be. */
export interface GoodsContent extends Content {
  readonly goods_id: string;
  readonly handle: string;
  readonly merchant_id: string;
  readonly pavilion_id: string;
  readonly is_live: boolean;
  /** The open revision, else the last one. */
  readonly revision: RevisionRecord | null;
  /** Goods data as they hold now, and as they are to be. */
  readonly live_data: Readonly<Record<string, unknown>>;
  readonly all_data: Readonly<Record<string, unknown>>;
  readonly live_pictures: readonly string[];
}

interface Row {
  goods_id: string;
  handle: string;
  merchant_id: string;
  pavilion_id: string;
  source_locale: string;
  is_live: boolean;
  live: LiveTexts;
  live_data: Record<string, unknown>;
  live_pictures: string[];
  revision: RevisionRecord | null;
  revision_texts: WrittenTexts;
  published_texts: WrittenTexts | null;
}

/**
 * Goods with all of their texts, as `GoodsContent`. Texts are those of the last revision while it is open or refused, or
 * nothing is published yet; else the published ones, with what the last published revision knows of them.
 */
export const CONTENT_COLUMNS = `
  g.id as goods_id, g.handle, g.merchant_id, g.pavilion_id, g.source_locale, ${IS_LIVE} as is_live,
  ${LIVE_TEXTS_JSON} as live, ${LIVE_DATA_JSON} as live_data, g.pictures as live_pictures,
  (select ${REVISION_JSON} from revision r where r.goods_id = g.id and r.deleted_at is null
    order by r.number desc limit 1) as revision,
  coalesce((select ${REVISION_TEXTS_JSON} from revision r where r.goods_id = g.id and r.deleted_at is null
    order by r.number desc limit 1), '{}') as revision_texts,
  (select ${REVISION_TEXTS_JSON} from revision r where r.goods_id = g.id and r.state = 'published'
      and r.deleted_at is null order by r.number desc limit 1) as published_texts`;

/** The goods with these ids, in no order; one statement. */
export async function readContents(database: Database, goodsIds: readonly string[]): Promise<GoodsContent[]> {
  const { rows } = await database.query<Row>(
    `select ${CONTENT_COLUMNS} from goods g where g.id = any($1) and g.deleted_at is null`,
    [goodsIds],
  );
  return rows.map(contentOf);
}

/** @throws NoSuchGoods */
export async function readContent(database: Database, goodsId: string): Promise<GoodsContent> {
  const [content] = await readContents(database, [goodsId]);
  if (!content) throw new NoSuchGoods();
  return content;
}

function contentOf(row: Row): GoodsContent {
  const { revision, revision_texts, published_texts, live_data, live_pictures, ...goods } = row;
  const held = revision && HELD_STATES.includes(revision.state);
  const current = held || !row.is_live ? revision : null;
  const all_data = { ...live_data, ...current?.data };
  return {
    ...goods,
    revision,
    live_data,
    all_data,
    live_pictures,
    data: textedData(all_data),
    pictures: current?.pictures ?? live_pictures,
    texts: current ? revision_texts : carriedTexts(row.live, published_texts ?? {}, row.source_locale),
  };
}

/** What the rules look at; values come from columns of these types or from patches that were checked for them. */
export function textedData(data: Readonly<Record<string, unknown>>): TextedData {
  const { hs6, flags, shelf_life_days } = data;
  return {
    hs6: typeof hs6 === 'string' ? hs6 : '',
    flags: Array.isArray(flags) ? flags.filter((flag): flag is string => typeof flag === 'string') : [],
    shelf_life_days: typeof shelf_life_days === 'number' ? shelf_life_days : null,
  };
}
