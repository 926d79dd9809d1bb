/** Days without orders, both included; without a last day until they are ended. ISO dates. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a day falls into one of them. */
export const isClosed = (spans: readonly ClosedDays[], day: string): boolean =>
  spans.some(({ from, to }) => from <= day && (to === null || day <= to));

/** Whether two spans have a day in common. */
export const overlap = (one: ClosedDays, other: ClosedDays): boolean =>
  (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
