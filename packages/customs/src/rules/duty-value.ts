/** What the duty columns of a destination say, taken apart. Percentages and amounts are decimal strings. */
export interface Amount {
  readonly amount: string;
  readonly currency: string;
}

const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const FLAT = new RegExp(`^${NUMBER} ([A-Z]{3})$`);
const PERCENT_LESS = new RegExp(`^${NUMBER}(?: less ${NUMBER} ([A-Z]{3}))?$`);
const PERCENT_MIN = new RegExp(`^${NUMBER}% min ${NUMBER} ([A-Z]{3})/kg$`);

/** '3.00 EUR'; undefined for anything else. */
export function parseAmount(text: string): Amount | undefined {
  const [, amount, currency] = FLAT.exec(text) ?? [];
  return amount && currency ? { amount, currency } : undefined;
}

/** '20', or '60 less 20 USD'; undefined for anything else. */
export function parsePercentLess(text: string): { percent: string; less?: Amount } | undefined {
  const [, percent, amount, currency] = PERCENT_LESS.exec(text) ?? [];
  if (!percent) return undefined;
  return amount && currency ? { percent, less: { amount, currency } } : { percent };
}

/** '15% min 2 EUR/kg'; undefined for anything else. */
export function parsePercentMin(text: string): { percent: string; perKg: Amount } | undefined {
  const [, percent, amount, currency] = PERCENT_MIN.exec(text) ?? [];
  return percent && amount && currency ? { percent, perKg: { amount, currency } } : undefined;
}
