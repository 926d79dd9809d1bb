import type { LandedCost } from '@caravanserai/customs/charges/landed-cost-result';
import type { LandedLine } from '@caravanserai/customs/charges/totals';
import type { CartRecord } from './cart-record';
import type { CartLanding, LandedConsignment } from './land-cart';

/** A tax line as Medusa keeps it: its share of the total is the owner's amount after discounts times `rate` percent. */
export interface TaxLine {
  /** The line or delivery it stands at. */
  ownerId: string;
  owner: 'line' | 'method';
  /** The tax head. */
  code: string;
  /** Its name in law as a code, or empty. */
  name: string;
  rate: number;
  data: TaxLineData;
}

/** The exact figure behind the rate, and how it came about. */
export interface TaxLineData {
  /** Minor units of `currency`. */
  minor: number;
  currency: string;
  head: string;
  name: string;
  /** The line it is levied on; another than the owner where that costs nothing. */
  line: string;
  regime: string;
  /** The day whose rules were asked. */
  date: string;
  /** Its steps as JSON text: Medusa walks through every object of a cart many times with each change. */
  working: string;
}

export interface TaxLines {
  readonly lines: readonly TaxLine[];
  /** Minor units that no line or delivery can carry, as all of them cost nothing; such a cart can't be completed. */
  readonly adrift: number;
}

/** What a line or delivery costs after discounts: Medusa can only express a tax as a percentage of it. */
interface Bearer {
  ownerId: string;
  owner: 'line' | 'method';
  base: number;
}

/** Every tax line a cart must have, from what it costs: one per line and tax head that the shop collects. */
export function taxLinesOf(cart: CartRecord, landing: CartLanding): TaxLines {
  const lines: TaxLine[] = [];
  let adrift = 0;
  for (const consignment of landing.consignments) {
    const { result } = consignment;
    if (result.outcome === 'refused') continue;
    for (const line of result.lines) {
      const bearer = bearerOf(line.id, consignment, cart);
      for (const levied of collected(line)) {
        if (!bearer) {
          adrift += levied.amount;
          continue;
        }
        lines.push(taxLine(levied, line, bearer, result));
      }
    }
  }
  return { lines, adrift };
}

const collected = (line: LandedLine) =>
  line.charges.flatMap(({ head, name, amount, collected: by }) =>
    by === 'checkout' && amount !== null && amount > 0 ? [{ head, name, amount }] : [],
  );

function taxLine(
  { head, name, amount }: { head: string; name: string; amount: number },
  line: LandedLine,
  bearer: Bearer,
  { regime, currency, working }: LandedCost,
): TaxLine {
  return {
    ownerId: bearer.ownerId,
    owner: bearer.owner,
    code: head,
    name,
    rate: (amount / bearer.base) * 100,
    data: {
      minor: amount,
      currency,
      head,
      name,
      line: line.id,
      regime,
      date: working.date,
      working: JSON.stringify(working.steps.filter((step) => step.line === line.id)),
    },
  };
}

/**
 * Where the tax of a line stands: at the line; if it costs nothing (a voucher took it all, and China taxes it all the
 * same) at the delivery of its consignment, else at the dearest line or delivery of the cart.
 */
function bearerOf(lineId: string, consignment: LandedConsignment, cart: CartRecord): Bearer | undefined {
  const bearers = bearersOf(cart).filter(({ base }) => base > 0);
  const own = bearers.find(({ ownerId }) => ownerId === lineId);
  const delivery = bearers.find(({ ownerId }) => ownerId === consignment.methodId);
  const dearest = [...bearers].sort((a, b) => b.base - a.base || (a.ownerId < b.ownerId ? -1 : 1))[0];
  return own ?? delivery ?? dearest;
}

const bearersOf = (cart: CartRecord): Bearer[] => [
  ...cart.lines.map(({ id, goods, voucher }) => ({
    ownerId: id,
    owner: 'line' as const,
    base: goods - voucher,
  })),
  ...cart.methods.map(({ id, amount, discount }) => ({
    ownerId: id,
    owner: 'method' as const,
    base: amount - discount,
  })),
];
