import type { Database } from '../../catalogue/database';
import { reachOf } from '../../offering/reach';
import { readMarketRules } from '../markets/read-rules';
import { readOffers } from '../markets/read-offers';
import { readContent } from '../texts/read-content';
import { marketFacts } from '../markets/market-facts';

/** Reckons anew where the goods' listings may be sent, after their data have changed; in the same transaction. */
export async function listingsFollow(database: Database, goodsId: string): Promise<void> {
  const [content, offers, rules] = [
    await readContent(database, goodsId),
    await readOffers(database, [goodsId]),
    await readMarketRules(database),
  ];
  const offer = offers.get(goodsId);
  if (!offer) return;
  const { data, closed } = marketFacts(content, offer, []);
  const everywhere = { ...rules, destinations: [...rules.destinations.keys()] };
  const reaches = offer.siblings.map((sibling) => ({
    id: sibling.id,
    ships_to: reachOf(data, { ...sibling, off: new Set(sibling.off), closed }, everywhere),
  }));
  await database.query(
    `update listing l set ships_to = array(select jsonb_array_elements_text(x.ships_to)), updated_at = now()
       from jsonb_to_recordset($1::jsonb) as x (id text, ships_to jsonb)
      where l.id = x.id and l.ships_to is distinct from array(select jsonb_array_elements_text(x.ships_to))`,
    [JSON.stringify(reaches)],
  );
}
