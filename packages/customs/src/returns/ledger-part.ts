import { allocate } from '@caravanserai/money/allocate';
import { sharesOfPieces } from './pieces';
import type { PaidLine, PiecesBack } from './refund';

/**
 * What returned pieces no longer count against the orderer's year, fen: their part of the consignment's dutiable value,
 * by what goods and freight cost; vouchers lower neither. The parts of all pieces add up to the value.
 */
export function ledgerPart(
  dutiable: number,
  lines: readonly PaidLine[],
  back: readonly Pick<PiecesBack, 'id' | 'quantity' | 'before'>[],
): number {
  if (lines.length === 0) return 0;
  const values = allocate(
    dutiable,
    lines.map(({ goods, freight }) => goods + freight),
  );
  return back.reduce((sum, { id, quantity, before }) => {
    const index = lines.findIndex((line) => line.id === id);
    const count = lines[index]?.quantity ?? 0;
    return sum + sharesOfPieces(values[index] ?? 0, count, { before, quantity, step: 1 });
  }, 0);
}
