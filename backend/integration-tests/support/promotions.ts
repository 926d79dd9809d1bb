import type { MedusaContainer } from '@medusajs/framework/types';
import { createPromotionsWorkflow } from '@medusajs/medusa/core-flows';

interface Wanted {
  code: string;
  /** Major units of `currency`, or a percentage without one. */
  value: number;
  currency?: string;
  target?: 'items' | 'shipping_methods';
  automatic?: boolean;
}

/** Makes a promotion that is in force at once. */
export async function promotion(container: MedusaContainer, wanted: Wanted): Promise<string> {
  const { code, value, currency, target = 'items', automatic = false } = wanted;
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code,
          type: 'standard',
          status: 'active',
          is_automatic: automatic,
          application_method: {
            type: currency ? 'fixed' : 'percentage',
            target_type: target,
            allocation: 'across',
            value,
            ...(currency ? { currency_code: currency.toLowerCase() } : {}),
          },
        },
      ],
    },
  });
  return code;
}
