import { UNION_MEMBERS } from '@caravanserai/customs/territory';
import type { RuleTable } from './rule-table';

/** What a query of a fixed table makes of rows that are kept in the programme. */
const ROWS = JSON.stringify(
  UNION_MEMBERS.map(({ union, country, from, source }) => ({
    ...{ id: `${union}:${country}`, territory: union, country, valid_from: from, valid_to: '' },
    ...{ source, conf: 'M' },
  })),
).replaceAll("'", "''");

/** Which countries belong together: to a customs union, or to a region of the shop with its currency. */
export const FIXED_TABLES: readonly RuleTable[] = [
  {
    key: 'unions',
    table: `(select x.*, null::timestamptz as deleted_at
      from jsonb_to_recordset('${ROWS}') x (id text, territory text, country text, valid_from text, valid_to text,
                                            source text, conf text))`,
    fixed: true,
    apart: ['territory', 'country'],
    moves: 'nothing',
    columns: [
      { name: 'territory', kind: 'area' },
      { name: 'country', kind: 'area' },
    ],
  },
  {
    key: 'regions',
    table: `(select r.name || ':' || d.iso2 as id, r.name as region, d.iso2 as country, d.currency, d.deleted_at, 'S' as conf,
             to_char(d.created_at, 'YYYY-MM-DD') as valid_from, '' as valid_to, 'backend/seed/regions.csv' as source
        from destination d join region r on r.id = d.region_id)`,
    fixed: true,
    apart: ['country'],
    moves: 'nothing',
    columns: [
      { name: 'region', kind: 'text' },
      { name: 'country', kind: 'area' },
      { name: 'currency', kind: 'code' },
    ],
  },
];
