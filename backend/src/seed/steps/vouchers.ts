import { createPromotionsWorkflow } from '@medusajs/medusa/core-flows';
import { query, type SeedContext } from '../context';
import { readCsv } from '../files';

/** A row of `vouchers.csv`: a code that takes a share off, and whose money that is. */
interface VoucherRow extends Record<string, string> {
  code: string;
  percent_off: string;
  target: 'items' | 'shipping_methods';
  borne_by: 'platform' | 'merchant';
}

/** Discount codes to try in the shop, as Medusa promotions. */
export async function seedVouchers(context: SeedContext): Promise<void> {
  const rows = readCsv<VoucherRow>(context.directory, 'vouchers.csv');
  const { data: known } = await query(context).graph({
    entity: 'promotion',
    fields: ['code'],
    filters: { code: rows.map(({ code }) => code) },
  });
  const codes = new Set(known.map(({ code }) => code));
  const promotionsData = rows
    .filter(({ code }) => !codes.has(code))
    .map(({ code, percent_off, target, borne_by }) => ({
      code,
      type: 'standard' as const,
      status: 'active' as const,
      metadata: { borne_by },
      application_method: {
        type: 'percentage' as const,
        target_type: target,
        allocation: 'across' as const,
        value: Number(percent_off),
      },
    }));
  if (promotionsData.length > 0)
    await createPromotionsWorkflow(context.container).run({ input: { promotionsData } });
}
