import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { BackendError } from '../backend.server';
import type { ShopContext } from '../shop-context.server';
import { addLine, createCart, getStoreCart, updateCart, type Asker, type StoreAddress } from './calls.server';
import { readLeftBehind, toNotes, withLeftBehind, type LeftBehind } from './left-behind';

/** Where a cart shall go. */
export interface Target {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly regionId: string;
}

export function targetOf({ reference, shipTo }: ShopContext, country = shipTo): Target | undefined {
  const found = reference.destinations.find(({ iso2 }) => iso2 === country);
  return found && { country, regionId: found.region_id };
}

/**
 * Makes a cart go to another country; returns its id, which may be a new one. Within the region only the country
 * changes. Into another region Medusa refuses a cart with a line that has no price there; then a new cart takes
 * every line that it can, and remembers the others as left behind. Goods left behind earlier are tried again.
 */
export async function moveCart(
  quote: QuoteResponse,
  from: Target,
  to: Target,
  asker: Asker,
): Promise<string> {
  const shipping_address = movedAddress(quote, to.country);
  const stored = await getStoreCart(quote.cart_id, asker);
  const waiting = readLeftBehind(stored.metadata);
  if (await moveWhole(quote.cart_id, from, to, shipping_address, asker)) {
    const stillOut = await addAll(quote.cart_id, waiting, asker);
    if (waiting.length > 0) await remember(quote.cart_id, stillOut, asker);
    return quote.cart_id;
  }
  const lines = quote.consignments.flatMap((consignment) => consignment.lines);
  const moving = (stored.items ?? []).flatMap(({ id, variant_id, quantity }): LeftBehind[] => {
    const line = lines.find(({ line_id }) => line_id === id);
    return line
      ? [{ variant_id, quantity, title: line.title, slug: line.goods_slug, picture: line.picture }]
      : [];
  });
  const start = { region_id: to.regionId, locale: asker.locale, shipping_address };
  const id = await createCart(quote.email ? { ...start, email: quote.email } : start, asker);
  await remember(id, await addAll(id, withLeftBehind(waiting, moving), asker), asker);
  return id;
}

async function moveWhole(
  id: string,
  from: Target,
  to: Target,
  shipping_address: StoreAddress,
  asker: Asker,
): Promise<boolean> {
  try {
    const newRegion = from.regionId !== to.regionId;
    if (newRegion) {
      const { country_code } = shipping_address;
      await updateCart(id, { region_id: to.regionId, shipping_address: { country_code } }, asker);
    }
    // Medusa empties the address when the region changes, so what can stay is written after.
    if (!newRegion || shipping_address.first_name) await updateCart(id, { shipping_address }, asker);
    return true;
  } catch (error) {
    if (error instanceof BackendError && error.status === 400) return false;
    throw error;
  }
}

/** Adds what the cart accepts, one after the other (a cart takes one change at a time); returns the rest. */
async function addAll(id: string, goods: readonly LeftBehind[], asker: Asker): Promise<LeftBehind[]> {
  const refused: LeftBehind[] = [];
  for (const one of goods) {
    try {
      await addLine(id, { variant_id: one.variant_id, quantity: one.quantity }, asker);
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      refused.push(one);
    }
  }
  return refused;
}

const remember = (id: string, list: readonly LeftBehind[], asker: Asker) =>
  updateCart(id, { metadata: toNotes(list) }, asker);

/** Name, street and phone may serve again elsewhere; city, province and postal code never do. */
function movedAddress({ address }: QuoteResponse, country: string): StoreAddress {
  const country_code = country.toLowerCase();
  if (!address) return { country_code };
  const { full_name, address_1, address_2, phone } = address;
  return { first_name: full_name, last_name: '', address_1, address_2, phone, country_code };
}
