import type { ConsignmentLine } from '../charges/consignment';
import { decimal, divide, multiply, ratio, type Ratio } from '../exact/ratio';

const THRESHOLD = /^(\d+(?:\.\d+)?) ([A-Z]{3})\/(ml|g|piece|t)$/;
const MEASURE = /^(\d+(?:\.\d+)?) (kg\/L|L\/t)$/;

/** A value per unit from which a class holds: '10 CNY/ml'. */
export interface UnitThreshold {
  readonly amount: string;
  readonly currency: string;
  readonly unit: string;
}

/** '10 CNY/ml|15 CNY/piece' taken apart. @throws RangeError for anything else: the row is wrong */
export function parseThresholds(text: string): UnitThreshold[] {
  return text.split('|').map((part) => {
    const [, amount, currency, unit] = THRESHOLD.exec(part) ?? [];
    if (!amount || !currency || !unit) throw new RangeError(`Not a value per unit: "${part}"`);
    return { amount, currency, unit };
  });
}

/** How many of a unit all pieces of a line hold; undefined where the goods don't say. */
export function contents(line: ConsignmentLine, unit: string, measure: string): Ratio | undefined {
  const of = (count: number | null | undefined): Ratio | undefined =>
    count ? ratio(BigInt(count) * BigInt(line.quantity)) : undefined;
  if (unit === 'ml') return of(line.netMillilitres);
  if (unit === 'g') return of(line.netGrams);
  if (unit === 'piece') return of(line.pieces ?? 1);
  const millilitres = of(line.netMillilitres);
  return millilitres ? fromLitres(divide(millilitres, ratio(1000)), unit, measure) : undefined;
}

/** Litres as kilograms or tonnes by the statutory measure. */
function fromLitres(litres: Ratio, unit: string, measure: string): Ratio | undefined {
  const [, number, kind] = MEASURE.exec(measure) ?? [];
  if (!number) return undefined;
  if (unit === 'kg' && kind === 'kg/L') return multiply(litres, decimal(number));
  return unit === 't' && kind === 'L/t' ? divide(litres, decimal(number)) : undefined;
}
