import type { Share } from '../charges/share';

/**
 * What China's customs values a line at, fen: goods, freight and insurance. Vouchers, on goods or on the delivery, don't
 * lower it. Source: the official note on `goodsValue` in the import messages.
 */
export const dutiableValue = ({ goods, wholeFreight, insurance }: Share): number =>
  goods + wholeFreight + insurance;
