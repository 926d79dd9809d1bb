import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import type { GoodsContent } from '../texts/read-content';
import type { LabelFacts, MarketFacts } from './facts';
import type { GoodsOffer } from './read-offers';

/**
 * What markets are judged by. The texts are those that are being written; goods data are those that hold, for goods
 * that are sold, because a market says what can be bought now.
 */
export function marketFacts(
  content: GoodsContent,
  offer: GoodsOffer,
  languages: readonly LanguageState[],
): MarketFacts {
  const data = content.is_live ? content.live_data : content.all_data;
  return {
    goods_id: content.goods_id,
    data: labelFacts(data, offer),
    languages,
    siblings: offer.siblings,
    pavilion_open: offer.pavilion.state === 'open',
    admitted: offer.admission_state === 'admitted',
    merchant_approved: offer.merchant_state === 'approved',
    closed: offer.closed,
  };
}

function labelFacts(data: Readonly<Record<string, unknown>>, { cbec_channel }: GoodsOffer): LabelFacts {
  const text = (field: string) => (typeof data[field] === 'string' ? data[field] : '');
  const number = (field: string) => (typeof data[field] === 'number' ? data[field] : null);
  const flags = Array.isArray(data.flags) ? data.flags : [];
  return {
    category: text('category'),
    origin: text('origin'),
    hs6: text('hs6'),
    unit: text('unit'),
    net_grams: number('net_grams'),
    net_millilitres: number('net_millilitres'),
    shelf_life_days: number('shelf_life_days'),
    storage: text('storage'),
    flags: flags.filter((flag): flag is string => typeof flag === 'string'),
    cbec_channel,
  };
}
