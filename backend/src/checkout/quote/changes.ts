import type { QuoteChange } from '@caravanserai/contracts/quote';
import type { Text } from '@caravanserai/contracts/common';
import type { TaxHead } from '@caravanserai/customs/charges/charge';
import { amountsIn } from './amounts';
import type { Agreed, AgreedCharge, AgreedConsignment, AgreedLine } from './agreed';

/** How goods, merchants and charges are called. */
export interface ChangeNames {
  line(id: string): Text | null;
  consignment(key: string): Text | null;
  charge(head: TaxHead, name: string): string;
  standing(key: string): string;
}

type Change = Partial<QuoteChange> & Pick<QuoteChange, 'kind'>;

/**
 * What differs between two agreements, old and new: by line for prices, pieces and stock; by consignment for delivery,
 * freight, charges, promise and rules; the total last. Rules alone are named only where no figure moved with them.
 */
export function changesBetween(before: Agreed, after: Agreed, names: ChangeNames): QuoteChange[] {
  // Amounts of two currencies can't be held against each other.
  if (before.currency !== after.currency) return [whole({ kind: 'destination' })];
  const changes = [
    ...(before.to === after.to ? [] : [whole({ kind: 'destination' })]),
    ...lineChanges(before, after, names),
    ...pairs(before.consignments, after.consignments, ({ key }) => key).flatMap(([old, now]) =>
      consignmentChanges(old, now, after.currency, names),
    ),
  ];
  if (changes.length === 0 || before.total === after.total) return changes;
  const amount = amountsIn(after.currency);
  return [...changes, whole({ kind: 'total', before: amount(before.total), after: amount(after.total) })];
}

function lineChanges(before: Agreed, after: Agreed, names: ChangeNames): QuoteChange[] {
  const old = new Map(linesOf(before).map((line) => [line.id, line]));
  const now = new Map(linesOf(after).map((line) => [line.id, line]));
  const amount = amountsIn(after.currency);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): QuoteChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const of = (change: Change): QuoteChange => whole({ ...change, line_id: id, about: names.line(id) });
    if (!was) return [of({ kind: 'line_added' })];
    if (!is) return [of({ kind: 'line_removed' })];
    const changes: QuoteChange[] = [];
    if (was.pieces !== is.pieces) {
      changes.push(of({ kind: 'quantity', pieces: { before: was.pieces, after: is.pieces } }));
    }
    if (was.inStock !== is.inStock && is.inStock < is.pieces) {
      changes.push(of({ kind: 'stock', pieces: { before: is.pieces, after: is.inStock } }));
    }
    if (was.price !== is.price) {
      changes.push(of({ kind: 'price', before: amount(was.price), after: amount(is.price) }));
    }
    if (was.voucher !== is.voucher) {
      changes.push(of({ kind: 'voucher', before: amount(was.voucher), after: amount(is.voucher) }));
    }
    return changes;
  });
}

function consignmentChanges(
  was: AgreedConsignment,
  is: AgreedConsignment,
  currency: string,
  names: ChangeNames,
): QuoteChange[] {
  const amount = amountsIn(currency);
  const figure = (minor: number | null) => (minor === null ? null : amount(minor));
  const of = (change: Change): QuoteChange =>
    whole({ ...change, consignment: is.key, about: names.consignment(is.key) });
  const changes: QuoteChange[] = [];
  if (was.option !== is.option) changes.push(of({ kind: 'delivery' }));
  if (was.freight !== is.freight) {
    changes.push(of({ kind: 'freight', before: figure(was.freight), after: figure(is.freight) }));
  }
  const [old, now] = [chargeMap(was), chargeMap(is)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const charge = now.get(key) ?? old.get(key);
    const [from, to] = [old.get(key), now.get(key)];
    // No row is no charge; null is one that nobody knows.
    if (!charge || (from ? from[3] : 0) === (to ? to[3] : 0)) continue;
    const words = names.charge(charge[0] as TaxHead, charge[1]);
    changes.push(
      of({
        kind: 'charge',
        words,
        before: from ? figure(from[3]) : amount(0),
        after: to ? figure(to[3]) : amount(0),
      }),
    );
  }
  if (was.standing !== is.standing) changes.push(of({ kind: 'promise', words: names.standing(is.key) }));
  const sameRules = was.rules.join(' ') === is.rules.join(' ');
  return changes.length === 0 && !sameRules ? [of({ kind: 'rule' })] : changes;
}

/** By all but the amount; what is unknown counts as no figure. */
const chargeMap = ({ charges }: AgreedConsignment): Map<string, AgreedCharge> =>
  new Map(charges.map((charge) => [charge.slice(0, 3).join(' '), charge]));

const linesOf = ({ consignments }: Agreed): AgreedLine[] => consignments.flatMap(({ lines }) => [...lines]);

function pairs<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): [T, T][] {
  const old = new Map(before.map((one) => [key(one), one]));
  return after.flatMap((now): [T, T][] => {
    const was = old.get(key(now));
    return was ? [[was, now]] : [];
  });
}

const whole = (change: Change): QuoteChange => ({
  consignment: null,
  line_id: null,
  about: null,
  words: '',
  before: null,
  after: null,
  pieces: null,
  ...change,
});
