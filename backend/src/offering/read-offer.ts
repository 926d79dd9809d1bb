import type { OfferResponse, OpenRoute } from '@caravanserai/contracts/desk-offer';
import { routeFitsPlace, SUPPLY_ROUTES } from '@caravanserai/customs/route';
import { mustOwn } from '../authoring/owned-goods';
import { readContent } from '../authoring/texts/read-content';
import type { Database } from '../catalogue/database';
import type { OfferScope } from './actor';
import { goodsDataOf } from './data/goods-data-of';
import { goodsHead } from './goods-head';
import { chinaFacts } from './hs/china';
import { HS_NAMES } from './hs/names';
import { reasonsAgainst, rulesReach } from './reach';
import { dispatchPlaces } from './read-dispatch-place';
import { readReachRules } from './read-reach';
import { readSiblings, type SiblingRow } from './read-siblings';

/** Every route of goods, and those that may still be opened, the farthest-reaching first. @throws NoSuchGoods */
export async function readOffer(
  database: Database,
  scope: OfferScope,
  goodsId: string,
): Promise<OfferResponse> {
  await mustOwn(database, goodsId, scope.merchantId);
  const content = await readContent(database, goodsId);
  const siblings = await readSiblings(database, goodsId);
  const { rows } = await database.query<{ country: string; currency: string }>(
    'select country, currency from merchant where id = $1',
    [scope.merchantId],
  );
  const merchant = rows[0] ?? { country: '', currency: 'USD' };
  const data = goodsDataOf(content.all_data);
  const goods = { ...data, ...chinaFacts(data.hs6, data.hs6 in HS_NAMES.en) };
  const rules = await readReachRules(database, new Date().toISOString().slice(0, 10));
  const suggested = { amount: siblings[0]?.minor ?? 0, currency: merchant.currency };
  const places = await dispatchPlaces(database, merchant.country);
  const open = places.flatMap((place) =>
    SUPPLY_ROUTES.filter(
      (route) => routeFitsPlace(route, place.kind) && !isThere(siblings, route, place.id),
    ).map((route): OpenRoute => {
      const ships_to = rulesReach(goods, { route, place }, rules);
      const { id, code, kind, country } = place;
      return {
        route,
        place: { id, code, kind, country },
        ships_to,
        suggested,
        reasons: ships_to.length > 0 ? [] : reasonsAgainst(goods, { route, place }, rules).slice(0, 2),
      };
    }),
  );
  return {
    ...goodsHead(content, scope.locale),
    currency: merchant.currency,
    listings: siblings.map(({ id, route, place, state, minor, currency, stocked, reserved, ships_to }) => ({
      listing_id: id,
      ...{ route, place, state, stocked, reserved },
      price: { amount: minor, currency },
      ships_to: [...ships_to],
    })),
    open: open.sort((a, b) => b.ships_to.length - a.ships_to.length),
  };
}

const isThere = (siblings: readonly SiblingRow[], route: string, placeId: string): boolean =>
  siblings.some((sibling) => sibling.route === route && sibling.place.id === placeId);
