import type { SupplyRoute } from '@caravanserai/contracts/common';

export const ROUTES: readonly SupplyRoute[] = ['bonded', 'direct_mail', 'domestic'];

/** What the goods of a pavilion are narrowed to, as it stands in the page's address. */
export interface GoodsChoice {
  readonly route: SupplyRoute | undefined;
  /** Also what can't be sent to the chosen destination. */
  readonly away: boolean;
}

/** What the shop doesn't know counts as not chosen. */
export const readChoice = (query: URLSearchParams): GoodsChoice => ({
  route: ROUTES.find((route) => route === query.get('route')),
  away: query.get('undeliverable') === '1',
});

/** The place of the goods on the page with this choice. */
export function choiceAddress({ route, away }: GoodsChoice): string {
  const query = new URLSearchParams({ ...(route && { route }), ...(away && { undeliverable: '1' }) });
  return `?${query.toString()}#goods`;
}
