import type {
  ListingsDeskQuery,
  ListingsDeskResponse,
  MatrixResponse,
} from '@caravanserai/contracts/desk-write';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { marketLanguage } from '../markets/market-language';
import { readOffers } from '../markets/read-offers';
import { readMarketRules } from '../markets/read-rules';
import { readContents } from '../texts/read-content';
import { listingLine } from '../view/listing-line';
import { readCursor, writeCursor } from './cursor';
import { listStatement } from './list-statement';

const PAGE = 25;

interface Row {
  page: { id: string; key: string; touched: string }[];
  counts: Record<string, number>;
  count: number;
  languages: MatrixResponse['languages'] | null;
  markets: { country: string; sold: number; not?: number }[] | null;
}

export interface ListQuestion extends ListingsDeskQuery {
  readonly merchantId: string;
  readonly locale: Locale;
}

/** A page of the merchant's goods with how complete each is; four statements, however many goods there are. */
export async function listGoods(database: Database, question: ListQuestion): Promise<ListingsDeskResponse> {
  const { page } = await readPage(database, question, false);
  return page;
}

/** The same with what all goods add up to. */
export async function readMatrix(database: Database, question: ListQuestion): Promise<MatrixResponse> {
  const { page, row } = await readPage(database, question, true);
  const all = Object.values(page.counts).reduce((sum, n) => sum + n, 0);
  return {
    ...page,
    languages: row.languages ?? [],
    markets: (row.markets ?? []).map(({ country, sold }) => ({
      ...{ country, language: marketLanguage(country), sold, not: all - sold },
    })),
  };
}

async function readPage(
  database: Database,
  question: ListQuestion,
  totals: boolean,
): Promise<{ page: ListingsDeskResponse; row: Row }> {
  const { sort = 'updated', limit = PAGE, locale } = question;
  const after = readCursor(sort, question.cursor);
  const { sql, values } = listStatement({ ...question, sort, after, rows: limit + 1, totals });
  const [row] = (await database.query<Row & Record<string, unknown>>(sql, values)).rows;
  if (!row) throw new Error('The list gave no answer.');
  const shown = row.page.slice(0, limit);
  const ids = shown.map(({ id }) => id);
  const contents = new Map((await readContents(database, ids)).map((content) => [content.goods_id, content]));
  const offers = await readOffers(database, ids);
  const rules = await readMarketRules(database);
  const last = shown.at(-1);
  const page: ListingsDeskResponse = {
    listings: shown.flatMap(({ id, touched }) => {
      const [content, offer] = [contents.get(id), offers.get(id)];
      return content && offer ? [listingLine(content, offer, rules, { locale, touched })] : [];
    }),
    next: row.page.length > limit && last ? writeCursor(sort, last) : null,
    counts: row.counts,
    count: row.count,
  };
  return { page, row };
}
