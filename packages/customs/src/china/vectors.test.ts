import { allocate } from '@caravanserai/money/allocate';
import vectors from '../../test/cn-vectors.json';
import { SEED_RULES } from '../../test/seed-rules';
import { decimal, multiply, ratio, toMinor } from '../exact/ratio';
import { normaliseIdentityNumber } from '../identity/normalise';
import { checkResidentNumber } from '../identity/resident-number';
import { checkLimits } from './limits';
import { statutoryHeads } from './heads';
import { parseMinor } from '@caravanserai/money/decimal';

const fen = (yuan: string): number => parseMinor(yuan, 'CNY');

describe('the reference vectors', () => {
  it.each(vectors.tax)('$id: $desc', ({ dv, vat, ct, specific, duty, factor, expect: wanted }) => {
    const yuan = (text: string) => multiply(decimal(text), ratio(100));
    const heads = statutoryHeads({
      dutiableValue: yuan(dv),
      duty: decimal(duty),
      consumptionTax: decimal(ct),
      specific: yuan(specific),
      vat: decimal(vat),
    });
    const levied = [heads.duty, heads.consumptionTax, heads.vat].map((head) =>
      toMinor(multiply(head, decimal(factor))),
    );
    expect(levied).toEqual([fen(wanted.duty), fen(wanted.ct), fen(wanted.vat)]);
    expect(levied.reduce((a, b) => a + b, 0)).toBe(fen(wanted.sum_of_rounded));
  });

  it.each(vectors.limits)('$id: $dv of $qty pieces after $used is $result', ({ dv, qty, used, result }) => {
    const { state } = checkLimits(
      { dutiableValue: fen(dv), pieces: qty, used: fen(used) },
      SEED_RULES.parameters,
      '2026-11-21',
    );
    expect(state).toBe(result);
  });

  it.each(vectors.ids)('$id: $note', ({ id, valid }) => {
    const check = checkResidentNumber(id, '2026-11-21');
    expect(check.ok).toBe(valid === 'normalise' ? true : valid);
    if (check.ok) expect(check.number).toBe(normaliseIdentityNumber(id));
  });

  it.each(vectors.freight_apportion)('apportions $total_fen over $line_values_fen', (vector) => {
    expect(allocate(vector.total_fen, vector.line_values_fen)).toEqual(vector.expect);
  });

  it('are all here', () => {
    const { tax, limits, ids, freight_apportion } = vectors;
    expect([tax, limits, ids, freight_apportion].map((list) => list.length)).toEqual([12, 8, 7, 3]);
  });
});
