import type { CreateCampaignDTO, MedusaContainer } from '@medusajs/framework/types';
import { createPromotionsWorkflow } from '@medusajs/medusa/core-flows';

interface Wanted {
  code: string;
  /** Major units of `currency`, or a percentage without one. */
  value: number;
  currency?: string;
  target?: 'items' | 'shipping_methods';
  automatic?: boolean;
  status?: 'draft' | 'active' | 'inactive';
  /** So many orders may use it. */
  limit?: number;
  /** Its days and budget. */
  campaign?: Partial<CreateCampaignDTO>;
}

/** Makes a promotion that is in force at once, unless told otherwise. */
export async function promotion(container: MedusaContainer, wanted: Wanted): Promise<string> {
  const { code, value, currency, target = 'items', automatic = false, status = 'active' } = wanted;
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        {
          code,
          type: 'standard',
          status,
          is_automatic: automatic,
          ...(wanted.limit === undefined ? {} : { limit: wanted.limit }),
          ...(wanted.campaign && {
            campaign: { name: code, campaign_identifier: code, ...wanted.campaign },
          }),
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
