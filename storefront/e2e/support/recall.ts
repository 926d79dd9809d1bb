import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const backend = (path: string): string => fileURLToPath(new URL(`../../../backend/${path}`, import.meta.url));

type Row = Readonly<Record<string, string>>;
interface CsvParse {
  parse(text: string, options: { columns: true; skip_empty_lines: true }): Row[];
}
const { parse } = createRequire(backend('package.json'))('csv-parse/sync') as CsvParse;

const table = (file: string): Row[] =>
  parse(readFileSync(backend(file), 'utf8'), { columns: true, skip_empty_lines: true });

/** A query as somebody types it, and the goods that must be among the first ten. */
export interface Recall {
  /** What makes it hard. */
  readonly kind: string;
  readonly locale: string;
  readonly query: string;
  /** Handles. */
  readonly goods: readonly string[];
}

/** Queries for goods of the showcase pavilions and of the others, but for those that need texts which the shop hasn't got. */
export function readRecall(): Recall[] {
  return ['search-recall', 'whole-shop-recall']
    .flatMap((name) => table(`integration-tests/catalogue/${name}.csv`))
    .filter(({ further }) => further !== 'yes')
    .map(({ kind = '', locale = '', query = '', goods = '' }) => ({
      ...{ kind, locale, query },
      goods: goods.split('|'),
    }));
}

interface Planted {
  readonly goods: Readonly<Record<string, { readonly texts: { readonly en?: { readonly title: string } } }>>;
}

/** Handles of the shop's goods by their English titles. */
export function handlesByTitle(): Map<string, string> {
  const folder = backend('seed/pavilions');
  const pavilions = readdirSync(folder).map((name): Planted =>
    JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const goods = pavilions.flatMap((pavilion) => Object.entries(pavilion.goods));
  return new Map(goods.map(([handle, { texts }]) => [texts.en?.title ?? '', handle]));
}
