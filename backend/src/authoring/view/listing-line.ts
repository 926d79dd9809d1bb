import type { ListingLine } from '@caravanserai/contracts/desk-write';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import { pavilionName } from '../../catalogue/build/card';
import { languageStates } from '../completeness/language-states';
import type { MarketRules } from '../markets/facts';
import { marketFacts } from '../markets/market-facts';
import { marketState } from '../markets/market-state';
import type { GoodsOffer } from '../markets/read-offers';
import type { GoodsContent } from '../texts/read-content';
import { changeState, goodsState } from './goods-state';
import { goodsTitle } from './goods-title';

/** The countries that stand for the languages of the shop. */
export const MARKETS: readonly string[] = LOCALES.map((locale) => shopDefaults(locale).country);

/** One line of the merchant's list. */
export function listingLine(
  content: GoodsContent,
  offer: GoodsOffer,
  rules: MarketRules,
  { locale, touched }: { readonly locale: Locale; readonly touched: string },
): ListingLine {
  const languages = languageStates(content);
  const facts = marketFacts(content, offer, languages);
  const prices = offer.siblings.map(({ price }) => price);
  const [lowest] = [...prices].sort((one, other) => one.amount - other.amount);
  const state = goodsState(content, offer.siblings);
  return {
    id: content.goods_id,
    handle: content.handle,
    title: goodsTitle(content, locale),
    picture: content.pictures[0] ?? '',
    category: String(content.all_data.category ?? ''),
    pavilion: {
      id: offer.pavilion.id,
      handle: offer.pavilion.handle,
      name: pavilionName(offer.pavilion, locale),
    },
    source_locale: content.source_locale,
    state,
    change: changeState(content),
    live: state === 'published' && facts.pavilion_open && facts.admitted && facts.merchant_approved,
    routes: [...new Set(offer.siblings.map(({ route }) => route))],
    price: lowest ?? null,
    available: offer.siblings.reduce((sum, { available }) => sum + available, 0),
    updated_at: touched,
    languages,
    markets: MARKETS.map((country) => marketState(facts, country, rules)),
  };
}
