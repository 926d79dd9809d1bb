import type { ReviewRow, ReviewsResponse } from '@caravanserai/contracts/desk-review';
import type { Locale } from '@caravanserai/locales/registry';
import { changedLocales } from '../../authoring/revisions/changed-locales';
import { readContents, type GoodsContent } from '../../authoring/texts/read-content';
import type { Database } from '../../catalogue/database';
import { findInGoods } from '../find-in-goods';
import { readPrices } from '../prices';
import { shownTitle } from '../shown-title';

const PAGE = 25;
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(rev_\w+)$/;
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const IS_LIVE = `exists (select 1 from listing l where l.goods_id = r.goods_id and l.deleted_at is null
  and l.state in ('published', 'paused'))`;

export interface ReviewsAsked {
  readonly state?: 'in_review' | 'changes_asked' | 'refused' | 'published' | undefined;
  readonly kind?: 'new' | 'changed' | undefined;
  readonly merchant?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** What waits is shown from its oldest on, what is decided from its latest. */
function listStatement(waiting: boolean): string {
  const at = waiting ? 'r.submitted_at' : 'r.decided_at';
  const [beyond, order] = waiting ? ['>', 'asc'] : ['<', 'desc'];
  return `
  select to_jsonb(found) as row from (
    select r.id, r.goods_id, r.state, r.number, r.version, ${iso('r.submitted_at')} as submitted_at,
           ${iso('r.decided_at')} as decided_at, ${iso(at)} as cursor_at, m.name, m.handle, ${IS_LIVE} as is_live,
           case when p.kind = 'country' then p.iso2 end as country
      from revision r
      join pavilion p on p.id = r.pavilion_id
      join merchant m on m.id = r.merchant_id and m.deleted_at is null
     where r.pavilion_id = $1 and r.state = $2 and r.submitted_at is not null and r.deleted_at is null
       and ($3::text is null or m.handle = $3) and ($4::boolean is null or ${IS_LIVE} = $4)
       and ($5::text is null or exists (select 1 from revision_text t where t.revision_id = r.id and t.field = 'title'
              and t.value ilike '%' || $5 || '%' and t.deleted_at is null))
       and ($6::timestamptz is null or (${at}, r.id) ${beyond} ($6::timestamptz, $7))
     order by ${at} ${order}, r.id ${order} limit ${PAGE + 1}) found`;
}

const COUNTS = `
  select (select coalesce(jsonb_object_agg(state, n), '{}') from (select state, count(*)::int as n from revision
           where pavilion_id = $1 and submitted_at is not null and deleted_at is null
             and state in ('in_review', 'changes_asked', 'refused', 'published') group by state) s) as counts,
         (select coalesce(jsonb_agg(jsonb_build_object('handle', handle, 'name', name, 'waiting', waiting)
                   order by name), '[]')
            from (select m.handle, m.name, count(*)::int as waiting from revision r join merchant m on m.id = r.merchant_id
                   where r.pavilion_id = $1 and r.state = 'in_review' and r.deleted_at is null
                   group by m.handle, m.name) w) as merchants`;

interface ListRow {
  id: string;
  goods_id: string;
  state: string;
  number: number;
  version: number;
  submitted_at: string;
  decided_at: string | null;
  cursor_at: string;
  name: string;
  handle: string;
  is_live: boolean;
  country: string | null;
}

/** A pavilion's review queue: four statements, whatever waits. */
export async function listReviews(
  database: Database,
  { pavilionId, locale }: { readonly pavilionId: string; readonly locale: Locale },
  { state = 'in_review', kind, merchant, q, after }: ReviewsAsked,
): Promise<ReviewsResponse> {
  const waiting = state === 'in_review';
  const [, at, id] = CURSOR.exec(after ?? '') ?? [];
  const like = q?.trim().replaceAll(/[\\%_]/g, '\\$&') || null;
  const found = await database.query<{ row: ListRow }>(listStatement(waiting), [
    ...[pavilionId, state, merchant ?? null, kind ? kind === 'changed' : null],
    ...[like, at ?? null, id ?? null],
  ]);
  const rows = found.rows.slice(0, PAGE).map(({ row }) => row);
  const goodsIds = [...new Set(rows.map(({ goods_id }) => goods_id))];
  const contents = new Map(
    (await readContents(database, goodsIds)).map((content) => [content.goods_id, content]),
  );
  const pricesOf = waiting ? await readPrices(database, goodsIds) : undefined;
  const { rows: counted } = await database.query<Pick<ReviewsResponse, 'counts' | 'merchants'>>(COUNTS, [
    pavilionId,
  ]);
  const last = rows.at(-1);
  return {
    reviews: rows.flatMap((row) => {
      const content = contents.get(row.goods_id);
      return content ? [shown(row, content, locale, pricesOf)] : [];
    }),
    counts: counted[0]?.counts ?? {},
    merchants: counted[0]?.merchants ?? [],
    next: found.rows.length > PAGE && last ? `${last.cursor_at}~${last.id}` : null,
  };
}

/** Of what is decided no findings are shown: the texts go on changing. */
function shown(
  row: ListRow,
  content: GoodsContent,
  locale: Locale,
  pricesOf: Awaited<ReturnType<typeof readPrices>> | undefined,
): ReviewRow {
  const category = String(content.all_data.category ?? '');
  const findings = pricesOf ? findInGoods(content, row.country, pricesOf(row.goods_id, category)) : [];
  return {
    ...{ id: row.id, state: row.state, number: row.number, version: row.version },
    ...{ submitted_at: row.submitted_at, decided_at: row.decided_at },
    title: shownTitle(content, locale),
    merchant: { name: row.name, handle: row.handle },
    kind: row.is_live ? 'changed' : 'new',
    picture: content.pictures[0] ?? null,
    category,
    changed: pricesOf ? changedLocales(content) : [],
    stops: findings.filter(({ weight }) => weight === 'stop').length,
    looks: findings.filter(({ weight }) => weight === 'look').length,
    findings: [...new Set(findings.map(({ code }) => code))],
  };
}
