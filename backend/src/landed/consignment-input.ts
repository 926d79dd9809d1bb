import type { Consignment, ConsignmentLine } from '@caravanserai/customs/charges/consignment';
import type { LineFacts } from './cart-record';

/** What reckoning looks at in a listing's goods. */
export type GoodsFacts = Omit<
  LineFacts,
  'ships_to' | 'merchant_id' | 'place_code' | 'place_kind' | 'place_city' | 'shipping_profile_id'
>;

/** One line as reckoning takes it; amounts in minor units. */
export interface LineToLand {
  id: string;
  quantity: number;
  goods: number;
  voucher: number;
  facts: GoodsFacts;
}

/** What lies around the lines of one consignment. */
export interface Journey {
  /** ISO date in the destination's calendar. */
  date: string;
  dest: string;
  /** ISO 4217. */
  currency: string;
  /** Minor units, less what is off. */
  freight: number;
  /** What codes take off it, minor units. */
  freightVoucher?: number;
}

/**
 * The lines of one consignment (one merchant, route and place) as the customs package reckons them.
 * @throws RangeError for no lines
 */
export function consignmentInput(lines: readonly LineToLand[], journey: Journey): Consignment {
  const [first] = lines;
  if (!first) throw new RangeError('A consignment has at least one line.');
  const { route, place_country } = first.facts;
  return {
    ...journey,
    from: place_country,
    route,
    lines: lines.map((line) => lineInput(line, journey.dest)),
    grossGrams: grossGrams(lines),
    // Duty-paid stock is priced with the tax of the country it is sold in.
    taxIncluded: route === 'domestic',
  };
}

function lineInput({ id, quantity, goods, voucher, facts }: LineToLand, dest: string): ConsignmentLine {
  return {
    id,
    quantity,
    goods,
    voucher,
    hs6: facts.hs6,
    origin: facts.origin,
    flags: facts.flags,
    netGrams: facts.net_grams,
    netMillilitres: facts.net_millilitres,
    pieces: facts.pieces,
    consumptionTaxKind: facts.cn_consumption_tax_kind,
    cbecChannel: facts.cbec_channel,
    // China's two rates are known per goods; elsewhere the heading decides.
    ...(dest === 'CN' ? { vatClass: facts.cn_vat_pct === '9' ? 'low' : 'standard' } : {}),
  };
}

function grossGrams(lines: readonly LineToLand[]): number | null {
  let total = 0;
  for (const { quantity, facts } of lines) {
    if (facts.gross_grams === null) return null;
    total += facts.gross_grams * quantity;
  }
  return total;
}
