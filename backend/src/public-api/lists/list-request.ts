import type { ListingsQuery, SortOrder } from '@caravanserai/contracts/query';
import type { Cursor } from '../cursor';
import type { QueryWords } from './query-words';

export const DEFAULT_PAGE_SIZE = 24;

/** One page of one list, ready to be asked of the read model. */
export interface ListRequest {
  query: ListingsQuery;
  search: QueryWords | null;
  sort: SortOrder;
  limit: number;
  cursor: Cursor | null;
  /** The ways that arrive in time, as `route place`; null when no time is asked. */
  within: readonly string[] | null;
  /** Of those the merchants that come later, as `merchant route place`. */
  later: readonly string[];
}

/** How an order is made: by a key, ties by `goods_no` in the same direction, so that an index serves both ways. */
export interface SortKey {
  sql: string;
  descending: boolean;
  type: 'number' | 'string';
  /** SQL type of the key, for comparing with a cursor. */
  cast: string;
}

const TITLE_FIRST = 100_000_000;

export const SORT_KEYS: Readonly<Record<SortOrder, SortKey>> = {
  soonest: { sql: 'o.soonest', descending: false, type: 'number', cast: 'int' },
  price: { sql: 'o.price', descending: false, type: 'number', cast: 'bigint' },
  '-price': { sql: 'o.price', descending: true, type: 'number', cast: 'bigint' },
  newest: { sql: 'o.created', descending: true, type: 'number', cast: 'int' },
  name: { sql: 'n.name_key', descending: false, type: 'string', cast: 'text' },
  relevance: {
    sql: `(case when o.in_title then 0 else ${TITLE_FIRST} end + o.soonest)`,
    descending: false,
    type: 'number',
    cast: 'int',
  },
};
