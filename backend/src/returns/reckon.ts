import { currency as currencyOf } from '@caravanserai/money/currencies';
import { ledgerPart } from '@caravanserai/customs/returns/ledger-part';
import {
  NOTHING,
  refundFor,
  type Paid,
  type PaidLine,
  type PiecesBack,
  type RefundLine,
} from '@caravanserai/customs/returns/refund';
import type { ReturnTerm } from '@caravanserai/customs/returns/term';
import type { FullConsignment } from '../consignment/record';
import type { FullRequest, RequestLineRecord } from './records';

/** Pieces of a line of the order. */
export interface Pieces {
  readonly line_id: string;
  readonly quantity: number;
}

export interface RefundCase {
  readonly consignment: FullConsignment;
  /** All others about it. */
  readonly others: readonly FullRequest[];
  readonly pieces: readonly Pieces[];
  readonly freight: ReturnTerm['freight_back'];
  readonly standardFreight: number | null;
  readonly taxes: boolean;
}

export const paidLines = ({ lines }: FullConsignment): PaidLine[] =>
  lines.map(({ order_line_id, quantity, goods, voucher, freight, charges, credit }) => ({
    ...{ id: order_line_id, quantity, goods, voucher, freight, charges, credit },
  }));

/** What would go back for these pieces, after what others have been or are to be given back. */
export function reckonRefund(one: RefundCase): RefundLine[] {
  const { minorStep: step } = currencyOf(one.consignment.currency);
  const { freight, standardFreight, taxes } = one;
  return refundFor(paidLines(one.consignment), piecesBack(one), { freight, standardFreight, taxes, step });
}

/** What these pieces count no more against the orderer's year, fen; 0 where nothing counts. */
export function restoredBy(one: Pick<RefundCase, 'consignment' | 'others' | 'pieces'>): number {
  const { dutiable } = one.consignment.snapshot;
  return dutiable === null ? 0 : ledgerPart(dutiable, paidLines(one.consignment), piecesBack(one));
}

function piecesBack({ others, pieces }: Pick<RefundCase, 'others' | 'pieces'>): PiecesBack[] {
  return pieces.map(({ line_id, quantity }) => {
    const before = others
      .filter(({ state }) => state !== 'refused')
      .flatMap(({ lines }) => lines.filter(({ order_line_id }) => order_line_id === line_id));
    return {
      id: line_id,
      quantity,
      before: before.reduce((sum, line) => sum + piecesOf(line), 0),
      given: before.reduce(add, NOTHING),
    };
  });
}

/** Those whose money goes back, as far as it is decided. */
const piecesOf = ({ accepted, quantity }: RequestLineRecord): number => accepted ?? quantity;

const add = (sum: Paid, line: Paid): Paid => ({
  goods: sum.goods + line.goods,
  voucher: sum.voucher + line.voucher,
  freight: sum.freight + line.freight,
  charges: sum.charges + line.charges,
  credit: sum.credit + line.credit,
});
