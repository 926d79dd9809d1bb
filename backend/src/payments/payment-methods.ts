import type { Database } from '../catalogue/database';

/** Whose ways to pay are asked for. */
export interface PaymentTerms {
  /** Destination of the goods: ISO alpha-2. */
  country: string;
  /** ISO 4217, in capitals. */
  currency: string;
  /** ISO date at the destination. */
  date: string;
}

/** Where no row says otherwise. */
const USUAL = ['card'];

/**
 * The ways to pay, by Stripe's names, in the order in which they are offered: `payment_method_rule` of the destination
 * before that of all others, of the currency before all, and the one that began last.
 */
export async function paymentMethodsFor(
  database: Database,
  { country, currency, date }: PaymentTerms,
): Promise<string[]> {
  const { rows } = await database.query<{ methods: string[] }>(
    `select methods from payment_method_rule
      where destination in ($1, '*') and currency in ($2, '*')
        and (valid_from is null or valid_from <= $3::date) and (valid_to is null or valid_to >= $3::date)
      order by destination = '*', currency = '*', valid_from desc nulls last
      limit 1`,
    [country, currency, date],
  );
  return rows[0]?.methods ?? USUAL;
}
