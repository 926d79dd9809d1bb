import type { QuoteResponse } from '@caravanserai/contracts/quote';

/** The name of the radio buttons of one consignment. */
export const deliveryField = (key: string): string => `delivery.${key}`;

/**
 * Delivery options that the form chooses and the cart doesn't have yet. What is no option of its consignment is
 * left out.
 */
export function newChoices(
  { consignments }: Pick<QuoteResponse, 'consignments'>,
  form: Pick<FormData, 'get'>,
): string[] {
  return consignments.flatMap(({ key, delivery }) => {
    const asked = form.get(deliveryField(key));
    const option = delivery.find(({ id }) => id === asked);
    return option && !option.chosen ? [option.id] : [];
  });
}
