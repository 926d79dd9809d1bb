import type { MarketState } from '@caravanserai/contracts/desk-markets';
import type { Database } from '../../catalogue/database';
import { languageStates } from '../completeness/language-states';
import { NoSuchGoods } from '../not-written';
import { readContent } from '../texts/read-content';
import { marketFacts } from './market-facts';
import { marketState } from './market-state';
import { readOffers } from './read-offers';
import { readMarketRules } from './read-rules';

/**
 * How goods stand in every country the shop delivers to, or in one of them.
 * @param country ISO code; of one the shop doesn't deliver to nothing is answered
 * @throws NoSuchGoods
 */
export async function allMarkets(
  database: Database,
  goodsId: string,
  country?: string,
): Promise<MarketState[]> {
  const content = await readContent(database, goodsId);
  const offer = (await readOffers(database, [goodsId])).get(goodsId);
  if (!offer) throw new NoSuchGoods();
  const rules = await readMarketRules(database);
  const facts = marketFacts(content, offer, languageStates(content));
  return [...rules.destinations.keys()]
    .filter((code) => country === undefined || code === country)
    .map((code) => marketState(facts, code, rules));
}
