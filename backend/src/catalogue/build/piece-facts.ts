import type { Contents } from '@caravanserai/customs/unit-price';
import type { GoodsFacts } from '../../landed/consignment-input';
import type { Place } from '../reference';
import type { GoodsSource, ListingSource } from './sources';

/** What reckoning looks at in one piece of a listing. */
export function factsOf(source: GoodsSource, listing: ListingSource, place: Place): GoodsFacts {
  return {
    route: listing.route,
    place_country: place.country,
    hs6: source.hs6,
    origin: source.origin,
    flags: source.flags,
    net_grams: source.net_grams,
    net_millilitres: source.net_millilitres,
    pieces: source.pieces,
    gross_grams: listing.gross_grams ?? source.net_grams,
    cbec_channel: source.cbec_channel,
    cn_vat_pct: source.cn_vat_pct,
    cn_consumption_tax_kind: source.cn_consumption_tax_kind,
  };
}

/** The contents that a unit price is reckoned from. */
export function contentsOf(source: GoodsSource): Contents {
  return {
    netGrams: source.net_grams,
    netMillilitres: source.net_millilitres,
    pieces: source.pieces,
    flags: source.flags,
    usedUp: source.shelf_life_days !== null || source.flags.includes('ALCOHOL'),
  };
}
