import { freightFor } from '@caravanserai/customs/freight/freight-for';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { freightRow } from '@caravanserai/customs/freight/freight-rows';
import { crossRate } from '@caravanserai/money/convert';
import { toMajor } from '@caravanserai/money/decimal';
import type { FreightContext } from './freight-context';

/** Units of a currency for one US dollar, as decimal strings. */
export type PerDollar = Readonly<Record<string, string>>;

/** What prices are made of beside the weight. */
export interface FreightBook {
  readonly rows: readonly FreightRow[];
  readonly perDollar: PerDollar;
}

/**
 * Freight by one row in minor units of the charged currency; undefined when no rate to it is known.
 * @param currency ISO 4217, upper case
 */
export function freightAmount(
  row: FreightRow,
  grams: number,
  currency: string,
  perDollar: PerDollar,
): number | undefined {
  if (row.currency === currency) return freightFor(row, grams, { currency, rate: '1' });
  const [from, to] = [perDollar[row.currency], perDollar[currency]];
  return from && to ? freightFor(row, grams, { currency, rate: crossRate(from, to) }) : undefined;
}

/** A line as Medusa passes it to a fulfilment provider. */
export interface FreightItem {
  readonly variant_id?: string | null | undefined;
  readonly quantity?: unknown;
}

/** Freight of one consignment in major units, as Medusa keeps amounts; undefined when no row holds. */
export function freightPrice(
  tariff: string,
  grams: number,
  { rows, perDollar, currency, date }: FreightContext,
): number | undefined {
  const row = freightRow(rows, tariff, date);
  const amount = row && freightAmount(row, grams, currency, perDollar);
  return amount === undefined ? undefined : Number(toMajor(amount, currency));
}

/** Gross grams of lines together; what nobody weighed counts nothing. */
export const gramsOf = (items: readonly FreightItem[], { weights }: FreightContext): number =>
  items.reduce(
    (sum, { variant_id, quantity }) => sum + Number(quantity ?? 0) * (weights[variant_id ?? ''] ?? 0),
    0,
  );
