import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { listShippingOptionsForCartWorkflow } from '@medusajs/medusa/core-flows';
import { cartProfiles } from '../../../checkout/cart-profiles';
import { freightContext } from '../../../delivery/freight-context';
import { freightPrice } from '../../../delivery/freight-price';
import { freightOptionData } from '../../../modules/freight/option-data';

interface Option {
  shipping_profile_id: string;
  data: Record<string, unknown> | null;
}

interface Filters {
  cart_id: string;
  is_return?: boolean;
}

/**
 * Medusa's `GET /store/shipping-options`, narrowed to the shipping profiles of what is in the cart: stock Medusa
 * lists every merchant's options for every cart, and judges the stock of all lines at each option's place.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cart_id, is_return } = req.filterableFields as unknown as Filters;
  const profiles = await cartProfiles(req.scope, cart_id);
  const option_ids = profiles.flatMap((profile) => profile.option_ids);
  if (option_ids.length === 0) {
    res.json({ shipping_options: [] });
    return;
  }
  const { result } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: Boolean(is_return), option_ids, fields: req.queryConfig.fields },
  });
  const freight = await freightContext(req.scope, cart_id, option_ids, new Date().toISOString());
  const byId = new Map(profiles.map((profile) => [profile.shipping_profile_id, profile]));
  const shipping_options = (result as Option[]).map((option) => {
    const profile = byId.get(option.shipping_profile_id);
    const tariff = freightOptionData(option.data)?.tariff;
    return {
      ...option,
      // Stock Medusa leaves it to a second call for each option; both say the same.
      ...(tariff && freight ? { amount: freightPrice(tariff, profile?.grams ?? 0, freight) } : {}),
      insufficient_inventory: profile?.insufficient ?? false,
    };
  });
  res.json({ shipping_options });
}
