import type { MerchantRole } from '@caravanserai/contracts/desk';
import type { ListingEdit } from '@caravanserai/contracts/desk-write';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import type { MarketRules } from '../markets/facts';
import { readOffers, type GoodsOffer } from '../markets/read-offers';
import { readMarketRules } from '../markets/read-rules';
import { NoSuchGoods } from '../not-written';
import { localesOf } from '../texts/fields';
import { readContent, type GoodsContent } from '../texts/read-content';
import { textRows } from '../texts/rows';
import { allowedActions } from './goods-state';
import { listingLine } from './listing-line';
import { revisionHead } from './revision-head';

/** Who looks at goods, and in which language. */
export interface Reader {
  readonly locale: Locale;
  readonly role: MerchantRole;
}

/** Everything that the editor of goods shows; three statements. @throws NoSuchGoods */
export async function readListing(database: Database, goodsId: string, reader: Reader): Promise<ListingEdit> {
  const content = await readContent(database, goodsId);
  const offer = (await readOffers(database, [goodsId])).get(goodsId);
  if (!offer) throw new NoSuchGoods();
  return listingEdit(content, offer, await readMarketRules(database), reader);
}

export function listingEdit(
  content: GoodsContent,
  offer: GoodsOffer,
  rules: MarketRules,
  { locale, role }: Reader,
): ListingEdit {
  const touched = [offer.updated_at, content.revision?.updated_at ?? ''].sort().at(-1) ?? '';
  const line = listingLine(content, offer, rules, { locale, touched });
  const { live_data, all_data, pictures, live_pictures } = content;
  const { id, handle, title, pavilion, source_locale, state, change, live, languages, markets } = line;
  return {
    ...{ id, handle, title, pavilion, source_locale, state, change, live, languages, markets },
    slugs: content.is_live ? { ...offer.slugs } : {},
    revision: content.revision && revisionHead(content.revision),
    locales: localesOf(source_locale),
    rows: textRows(content),
    data: { ...all_data },
    data_changes: Object.keys(all_data)
      .filter((field) => JSON.stringify(all_data[field]) !== JSON.stringify(live_data[field]))
      .map((field) => ({ field, live: live_data[field] ?? null, value: all_data[field] ?? null })),
    pictures: [...pictures],
    pictures_changed: pictures.join('\n') !== live_pictures.join('\n'),
    listings: offer.siblings.map(({ id: listing, route, place, state: of, price, available, ships_to }) => ({
      ...{ id: listing, route, place, state: of, price, available },
      ships_to: [...ships_to],
    })),
    allowed: allowedActions(content, offer.siblings, role),
    updated_at: touched,
  };
}
