import type { CbecChannel } from '@caravanserai/customs/ships-to';
import type { PlaceKind, SupplyRoute } from '@caravanserai/customs/route';
import type { Database } from '../catalogue/database';
import { CART_RECORD } from './cart-record-statement';
import { wholeDiscounts, type ExactDiscount } from './whole-discounts';
import { fromMajor, toMajor } from '@caravanserai/money/decimal';

/** What reckoning needs to know of a listing. Countries are ISO alpha-2, upper case; contents are those of one piece. */
export interface LineFacts {
  route: SupplyRoute;
  ships_to: string[];
  merchant_id: string;
  place_code: string;
  place_kind: PlaceKind;
  place_country: string;
  place_city: string;
  shipping_profile_id: string;
  hs6: string;
  origin: string;
  flags: string[];
  net_grams: number | null;
  net_millilitres: number | null;
  pieces: number | null;
  /** With packing, as the carrier weighs it. */
  gross_grams: number | null;
  cbec_channel: CbecChannel;
  cn_vat_pct: string;
  cn_consumption_tax_kind: string | null;
}

/** A discount as Medusa holds it, in the minor units it is made whole in. */
export interface Discount {
  id: string;
  minor: number;
  /** Open to everyone, so a price reduction; else a code, which China's customs doesn't follow. */
  automatic: boolean;
  code: string | null;
}

/** A line of a cart in minor units of its currency. */
export interface CartLine {
  id: string;
  listing_id: string | null;
  variant_id: string;
  quantity: number;
  unit_price: number;
  /** All pieces, before any discount. */
  gross: number;
  /** All pieces, with what is off for everyone already off. */
  goods: number;
  /** What codes take off `goods`. */
  voucher: number;
  discounts: Discount[];
  facts: LineFacts | null;
}

/** The delivery chosen for one consignment. */
export interface CartMethod {
  id: string;
  option_id: string;
  shipping_profile_id: string | null;
  amount: number;
  discount: number;
  /** What of the discount is by codes. */
  voucher: number;
  discounts: Discount[];
  data: Record<string, unknown> | null;
}

export interface CartAddress {
  first_name: string | null;
  last_name: string | null;
  company?: string | null;
  address_1: string | null;
  address_2: string | null;
  city: string | null;
  province: string | null;
  postal_code: string | null;
  phone: string | null;
  country: string | null;
  /** For the courier. */
  note?: string | null;
}

/** A tax line as it stands in the database. */
export interface StoredTaxLine {
  owner_id: string;
  code: string;
  name: string;
  rate: number;
  minor: number | null;
}

/** Everything that decides what a cart costs, as read in one statement. */
export interface CartRecord {
  id: string;
  email: string | null;
  locale: string | null;
  customer_id: string | null;
  /** ISO 4217, upper case. */
  currency: string;
  region_id: string | null;
  region_countries: string[];
  /** The country of the address, upper case; null while the shopper has named none. */
  ship_to: string | null;
  completed: boolean;
  promo_codes: string[];
  /** Codes the shopper entered on the page of the cart, in that order, whether or not they take anything off now. */
  entered_codes: string[];
  address: CartAddress | null;
  lines: CartLine[];
  methods: CartMethod[];
  /** Gift cards and the like, taken off after tax, minor units. */
  credit: number;
  tax_lines: StoredTaxLine[];
  /** Fen that count against the orderer's year of retail import to China; 0 while nobody is named. */
  used_this_year: number;
  rules_version: string;
  /** The discounts stand in the database in the whole minor units they are counted with here. */
  discounts_whole: boolean;
}

interface RawDiscount {
  id: string;
  amount: string;
  automatic: boolean;
  code: string | null;
}
interface RawLine extends Omit<CartLine, 'gross' | 'goods' | 'voucher' | 'discounts' | 'unit_price'> {
  unit_price: string;
  discounts: RawDiscount[];
}
interface RawMethod extends Omit<CartMethod, 'amount' | 'discount' | 'voucher' | 'discounts'> {
  amount: string;
  discounts: RawDiscount[];
}
interface Raw extends Omit<CartRecord, 'lines' | 'methods' | 'credit' | 'discounts_whole'> {
  lines: RawLine[];
  methods: RawMethod[];
  credit: string;
}

/** The cart, or undefined when there is none; a completed one says so. */
export async function cartRecord(database: Database, cartId: string): Promise<CartRecord | undefined> {
  const { rows } = await database.query<{ cart: Raw }>(CART_RECORD, [cartId]);
  return rows[0] && toRecord(rows[0].cart);
}

function toRecord(raw: Raw): CartRecord {
  const minor = (amount: string): number => fromMajor(amount, raw.currency);
  const exact = [...raw.lines, ...raw.methods].flatMap(({ discounts }): ExactDiscount[] =>
    discounts.map(({ id, amount }) => ({ id, amount })),
  );
  const whole = wholeDiscounts(exact, raw.currency);
  const discountsOf = (discounts: readonly RawDiscount[]): Discount[] =>
    discounts.map(({ id, automatic, code }) => ({ id, automatic, code, minor: whole.get(id) ?? 0 }));
  return {
    ...raw,
    credit: minor(raw.credit),
    discounts_whole: exact.every(
      ({ id, amount }) => Number(amount) === toMajor(whole.get(id) ?? 0, raw.currency),
    ),
    lines: raw.lines.map((line): CartLine => {
      const discounts = discountsOf(line.discounts);
      const unit_price = minor(line.unit_price);
      const gross = unit_price * line.quantity;
      const { reduction, voucher } = takenOff(gross, discounts);
      return { ...line, unit_price, discounts, gross, goods: gross - reduction, voucher };
    }),
    methods: raw.methods.map((method): CartMethod => {
      const discounts = discountsOf(method.discounts);
      const amount = minor(method.amount);
      const { reduction, voucher } = takenOff(amount, discounts);
      return { ...method, amount, discounts, voucher, discount: reduction + voucher };
    }),
  };
}

/** What is off for everyone, and what codes take off the rest; never more than there is. */
function takenOff(amount: number, discounts: readonly Discount[]): { reduction: number; voucher: number } {
  const reduction = Math.min(amount, sum(discounts.filter(({ automatic }) => automatic)));
  const voucher = Math.min(amount - reduction, sum(discounts.filter(({ automatic }) => !automatic)));
  return { reduction, voucher };
}

const sum = (discounts: readonly Discount[]): number =>
  discounts.reduce((total, { minor }) => total + minor, 0);
