import type {
  ChargedRow,
  EarningsBy,
  EarningsResponse,
  EarningsRow,
} from '@caravanserai/contracts/desk-dispatch';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import type { Period } from '../figures/period';
import { salesBy, type SalesRow } from '../figures/sales-by';
import { earningsLabels } from './earnings-labels';

/** Rows of a page; what is beyond is one row, so that the sums stay whole. The file holds all of them. */
const MOST = 200;

/**
 * What a merchant sold and earns in a period, in its own currency, and the same orders as they were charged: in four
 * statements, whatever was sold.
 */
export async function earnings(
  database: Database,
  merchantId: string,
  { by, period, locale, most = MOST }: { by: EarningsBy; period: Period; locale: Locale; most?: number },
): Promise<EarningsResponse> {
  const of = { kind: 'merchant', id: merchantId } as const;
  const [sales, total] = await Promise.all([
    salesBy(database, of, period, by),
    salesBy(database, of, period, 'total'),
  ]);
  const grouped = groupedBy(sales, ({ key, own }) => `${key} ${own}`);
  const rows = grouped
    .map((group) => earningsOf(group))
    .sort((a, b) => (by === 'month' ? order(a, b) : b.net - a.net));
  const shown = rows.length > most ? [...rows.slice(0, most), ...others(rows.slice(most))] : rows;
  const [labels, rules] = await Promise.all([
    earningsLabels(
      database,
      by,
      shown.map(({ key }) => key),
      locale,
    ),
    rulesOf(database, [...new Set(total.flatMap((row) => row.rules))]),
  ]);
  return {
    ...{ locale, by, from: period.from, to: period.to, rules },
    rows: shown.map((row) => ({ ...row, ...labels(row.key) })),
    totals: groupedBy(total, ({ own }) => own).map((group) => {
      const { key: _key, rules: _rules, ...sums } = earningsOf(group);
      return sums;
    }),
    charged: groupedBy(total, ({ currency }) => currency).map(chargedOf),
  };
}

type Unnamed = Omit<EarningsRow, 'label' | 'route'>;

function earningsOf(group: readonly SalesRow[]): Unnamed {
  const [first] = group;
  const total = (of: (row: SalesRow) => number) => group.reduce((sum, row) => sum + of(row), 0);
  const earned = total((row) => row.earned_own);
  const back = total((row) => row.earned_own_back);
  return {
    ...{ key: first?.key ?? '', currency: first?.own ?? '' },
    orders: total((row) => row.orders),
    pieces: total((row) => row.pieces),
    pieces_back: total((row) => row.pieces_back),
    price: total((row) => row.price_own),
    delivery: total((row) => row.delivery_own),
    commission: total((row) => row.commission_own),
    ...{ earned, back, net: earned - back },
    rules: [...new Set(group.flatMap(({ rules }) => rules))].sort(),
  };
}

function chargedOf(group: readonly SalesRow[]): ChargedRow {
  const [first] = group;
  const total = (of: (row: SalesRow) => number) => group.reduce((sum, row) => sum + of(row), 0);
  const earned = total((row) => row.earned);
  const back = total((row) => row.earned_back);
  return {
    currency: first?.currency ?? '',
    orders: total((row) => row.orders),
    consignments: total((row) => row.consignments),
    paid: total((row) => row.paid),
    refunded: total((row) => row.refunded),
    price: total((row) => row.price),
    delivery: total((row) => row.delivery),
    commission: total((row) => row.commission),
    ...{ earned, back, net: earned - back },
  };
}

/** The sums of rows that are not shown, by currency. */
function others(rows: readonly Unnamed[]): Unnamed[] {
  return groupedBy(rows, ({ currency }) => currency).map((group) =>
    group.reduce(
      (sum, row) => ({
        ...{ key: OTHERS, currency: sum.currency, rules: [...new Set([...sum.rules, ...row.rules])].sort() },
        orders: sum.orders + row.orders,
        pieces: sum.pieces + row.pieces,
        pieces_back: sum.pieces_back + row.pieces_back,
        price: sum.price + row.price,
        delivery: sum.delivery + row.delivery,
        commission: sum.commission + row.commission,
        earned: sum.earned + row.earned,
        back: sum.back + row.back,
        net: sum.net + row.net,
      }),
      { ...emptyRow, currency: group[0]?.currency ?? '' },
    ),
  );
}

/** The key of the row that holds what is not shown. */
export const OTHERS = 'others';

const emptyRow: Unnamed = {
  ...{
    key: OTHERS,
    currency: '',
    orders: 0,
    pieces: 0,
    pieces_back: 0,
    price: 0,
    delivery: 0,
    commission: 0,
  },
  ...{ earned: 0, back: 0, net: 0, rules: [] },
};

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const order = (a: Unnamed, b: Unnamed): number => (a.key < b.key ? -1 : 1);

async function rulesOf(database: Database, ids: readonly string[]): Promise<EarningsResponse['rules']> {
  if (ids.length === 0) return [];
  const { rows } = await database.query<EarningsResponse['rules'][number]>(
    'select id, percent, route, source from commission_rule where id = any($1::text[]) order by id',
    [ids],
  );
  return rows;
}
