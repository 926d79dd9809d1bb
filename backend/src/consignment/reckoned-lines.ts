import { allocate } from '@caravanserai/money/allocate';
import { TAX_HEADS, type Charge, type TaxHead } from '@caravanserai/customs/charges/charge';
import type { CartRecord, CartLine, Discount } from '../landed/cart-record';
import type { LandedConsignment } from '../landed/land-cart';
import type { CollectedTax, OrderFacts } from './order-facts';
import type { LineToSettle } from './settle';
import type { SnapshotPromotion } from './snapshot';

/** A line with every charge on it, wherever it is collected. */
export interface ReckonedLine extends LineToSettle {
  readonly line: CartLine;
  readonly levied: readonly Charge[];
}

/**
 * The lines of a consignment as the shopper paid for them: what was collected is what the cart's tax lines said, the
 * rest is what was reckoned. With today's reckoning of an earlier order only the tax lines can be trusted.
 */
export function reckonedLines(
  consignment: LandedConsignment,
  cart: CartRecord,
  facts: Pick<OrderFacts, 'taxes' | 'promotions'>,
): ReckonedLine[] {
  const { result, lineIds, input } = consignment;
  const lines = lineIds.flatMap((id) => cart.lines.find((line) => line.id === id) ?? []);
  const freights =
    result.outcome === 'reckoned'
      ? new Map(result.lines.map(({ id, freight, insurance }) => [id, freight + insurance]))
      : freightShares(lines, input.freight);
  const expected = new Map(
    result.outcome === 'reckoned' ? result.lines.map(({ id, charges }) => [id, charges]) : [],
  );
  return lines.map((line) => {
    const collected = facts.taxes.filter((tax) => tax.line === line.id).flatMap(chargeOf);
    const others = (expected.get(line.id) ?? []).filter((charge) => charge.collected !== 'checkout');
    return {
      id: line.id,
      gross: line.gross,
      goods: line.goods,
      voucher: line.voucher,
      freight: freights.get(line.id) ?? 0,
      charges: collected.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      promotions: promotionsOf(line.discounts, facts),
      line,
      levied: [...collected, ...others],
    };
  });
}

/** The platform bears what no promotion says it is the merchant's. */
export const promotionsOf = (
  discounts: readonly Discount[],
  { promotions }: Pick<OrderFacts, 'promotions'>,
): SnapshotPromotion[] =>
  discounts.map(({ id, automatic, minor }) => ({
    code: promotions[id]?.code ?? null,
    automatic,
    minor,
    borne_by: promotions[id]?.borne_by === 'merchant' ? 'merchant' : 'platform',
  }));

function freightShares(lines: readonly CartLine[], freight: number): Map<string, number> {
  if (lines.length === 0) return new Map();
  const shares = allocate(
    freight,
    lines.map(({ goods }) => goods),
  );
  return new Map(lines.map(({ id }, index) => [id, shares[index] ?? 0]));
}

const isHead = (head: string): head is TaxHead => TAX_HEADS.some((known) => known === head);

const chargeOf = ({ head, name, minor }: CollectedTax): Charge[] =>
  isHead(head) ? [{ head, name, amount: minor, collected: 'checkout' }] : [];
