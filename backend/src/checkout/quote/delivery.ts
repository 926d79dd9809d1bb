import type { DeliveryOption } from '@caravanserai/contracts/quote';
import { amountsIn } from './amounts';
import type { QuoteContext, QuoteMethod } from './input';

/** What a chosen delivery costs, less what codes take off it. */
export const freightOf = ({ amount, discount }: QuoteMethod): number => amount - discount;

/** The chosen delivery of a shipping profile. */
export const methodOf = (context: QuoteContext, profileId: string): QuoteMethod | undefined =>
  context.methods.find((method) => method.shipping_profile_id === profileId);

/** The delivery options of a shipping profile; what is chosen stands with the price that the cart has for it. */
export function deliveryOptions(context: QuoteContext, profileId: string): DeliveryOption[] {
  const amount = amountsIn(context.currency);
  const method = methodOf(context, profileId);
  return context.choices
    .filter((choice) => choice.shipping_profile_id === profileId)
    .map(({ option_id, name, transport, price, arrives }) => {
      const chosen = method?.option_id === option_id;
      return {
        id: option_id,
        name,
        transport,
        price: amount(chosen && method ? freightOf(method) : price),
        arrives,
        chosen,
      };
    });
}
