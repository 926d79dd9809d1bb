import type { Store } from '../store/store';
import type { TableName } from '../store/tables';
import { badRequest } from './fault';

/** Which fields of which objects can be shown whole, and where the whole is kept. */
const EXPANDABLE: Readonly<Record<string, Readonly<Record<string, TableName>>>> = {
  balance_transaction: { source: 'charges' },
  charge: {
    balance_transaction: 'balance_transactions',
    customer: 'customers',
    payment_intent: 'payment_intents',
  },
  payment_intent: { customer: 'customers', latest_charge: 'charges', payment_method: 'payment_methods' },
  payment_method: { customer: 'customers' },
  refund: {
    balance_transaction: 'balance_transactions',
    charge: 'charges',
    failure_balance_transaction: 'balance_transactions',
    payment_intent: 'payment_intents',
  },
  setup_intent: { customer: 'customers', payment_method: 'payment_methods' },
};

type Shown = Record<string, unknown>;

/**
 * Shows related objects whole where a request asks: `payment_method`, `latest_charge.balance_transaction`,
 * `data.customer` in lists.
 * @throws StripeFault for a field that can't be expanded
 */
export function expandPaths(store: Store, answer: object, paths: readonly string[]): object {
  return paths.reduce<object>(
    (shown, path) => expandPath(store, shown as Shown, path.split('.'), path),
    answer,
  );
}

function expandPath(store: Store, object: Shown, [field = '', ...rest]: string[], whole: string): Shown {
  if (object.object === 'list' || object.object === 'search_result') {
    if (field !== 'data') throw notExpandable(whole);
    const rows = object.data as Shown[];
    return { ...object, data: rows.map((row) => expandPath(store, row, rest, whole)) };
  }
  const table = EXPANDABLE[String(object.object)]?.[field];
  if (!table) throw notExpandable(whole);
  const value = object[field];
  const found = typeof value === 'string' ? store.get(table, value) : value;
  if (found === null || found === undefined) return object;
  const inside = found as Shown;
  return { ...object, [field]: rest.length > 0 ? expandPath(store, inside, rest, whole) : inside };
}

function notExpandable(path: string): Error {
  return badRequest(`This property cannot be expanded (${path}).`, { param: 'expand' });
}
