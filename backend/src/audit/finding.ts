/** A promise about money or stock that the records do not keep. */
export interface Finding {
  /** Which promise, as a code: `order_without_consignments`. */
  check: string;
  /** Id of what it is about: an order, a payment intent, a stock level. */
  about: string;
  /** What was found, for people who look into it. No personal data. */
  found: string;
}
