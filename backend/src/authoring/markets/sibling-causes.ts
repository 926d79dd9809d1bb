import type { Cause, CauseCode, DeskPage } from '@caravanserai/contracts/desk-markets';
import { ROUTE_REASONS, shipsTo } from '@caravanserai/customs/ships-to';
import { freightFrom } from '../../offering/freight-from';
import { causeOf } from '../desk-path';
import type { MarketFacts, MarketRules, MarketSibling } from './facts';

/** Reasons of the route's own geography: another way of supply is the answer to them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'not_to_destination',
  'bonded_china_only',
  'same_country',
  'other_territory',
]);
const OF_ROUTES: ReadonlySet<string> = new Set(ROUTE_REASONS);

/** Why one way of supply doesn't bring the goods to a country; empty when it does. */
export function siblingCauses(
  facts: MarketFacts,
  sibling: MarketSibling,
  country: string,
  rules: MarketRules,
): Cause[] {
  const cause = (code: CauseCode, page: DeskPage, reasons: string[] = []) =>
    causeOf(facts.goods_id, code, page, { reasons, listing_id: sibling.id });
  const reach = reachReasons(facts, sibling, country, rules);
  const geography = reach.filter((reason) => ELSEWHERE.has(reason));
  if (geography.length > 0) return [cause('no_route', 'routes', geography)];
  const eligibility = reach.filter((reason) => OF_ROUTES.has(reason));
  const restrictions = reach.filter((reason) => !OF_ROUTES.has(reason));
  return [
    ...(eligibility.length > 0 ? [cause('not_eligible', 'data', eligibility)] : []),
    ...(restrictions.length > 0 ? [cause('restricted', 'data', restrictions)] : []),
    ...stateCauses(sibling, cause),
    ...(delivers(sibling, country, rules) ? [] : [cause('no_delivery', 'delivery')]),
    ...(sibling.currencies.includes(rules.destinations.get(country) ?? '')
      ? []
      : [cause('no_price', 'prices')]),
    ...(sibling.available > 0 ? [] : [cause('no_stock', 'stock')]),
  ];
}

function reachReasons(
  { data }: MarketFacts,
  { route, place }: MarketSibling,
  country: string,
  { restrictions, today }: MarketRules,
): readonly string[] {
  const { origin, hs6, flags, cbec_channel } = data;
  const listing = { route, place, origin, hs6, flags, cbecChannel: cbec_channel };
  return shipsTo(listing, [country], restrictions, today)[0]?.reasons ?? ['not_to_destination'];
}

function stateCauses({ state }: MarketSibling, cause: (code: CauseCode, page: DeskPage) => Cause): Cause[] {
  return state === 'published' ? [] : [cause(state, 'overview')];
}

/** Some freight goes there that the merchant hasn't switched off; without any freight in the books nothing goes. */
function delivers({ place, off }: MarketSibling, country: string, { freight }: MarketRules): boolean {
  return freightFrom(place, freight).some(
    ({ countries, tariff }) => countries.includes(country) && !off.includes(tariff),
  );
}
