import type { Locale } from '@caravanserai/locales/registry';
import { readPavilions } from './public-reads.server';
import type { ShopContext } from './shop-context.server';

const FRESH_MS = 60_000;
type Names = ReadonlyMap<string, string>;
const kept = new Map<Locale, { until: number; names: Promise<Names> }>();

/** Names of all pavilions by handle in the reader's language, kept for a minute: every list and suggestion asks. */
export function pavilionNames(shop: ShopContext): Promise<Names> {
  const entry = kept.get(shop.locale);
  if (entry && entry.until > Date.now()) return entry.names;
  const names = readPavilions(shop).then((all) => new Map(all.map(({ handle, name }) => [handle, name])));
  kept.set(shop.locale, { until: Date.now() + FRESH_MS, names });
  names.catch(() => kept.delete(shop.locale));
  return names;
}
