import type { LoaderFunctionArgs } from 'react-router';
import type { ShownCard } from '../../data/shown-card';
import { readListings, readPavilions } from '../../data/public-reads.server';
import { regionsOf, roomOf, type PavilionSummary } from '../../data/rooms';
import { shopContext, type ShopContext } from '../../data/shop-context.server';
import { boardRows } from './board-rows';
import { dayNumber, pickForDay, rotate } from './daily';
import { yardDoors } from './yard-doors';

const ROUTES = ['bonded', 'domestic', 'direct_mail'] as const;
const BOARD_ROWS = 8;
const FEATURED = 8;
const DOORS = 4;
const SHELF = 24;

/** Everything the home page shows: the doors, what arrives first, today's doors and today's goods. */
export async function loadHome(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const now = new Date();
  const day = dayNumber(now);
  const [pavilions, soonest] = await Promise.all([readPavilions(shop), soonestByEachWay(shop)]);
  const open = rotate(pavilions.filter(({ state }) => state === 'open').sort(byCode), day);
  return {
    today: now.toISOString().slice(0, 10),
    rooms: pavilions.map(roomOf),
    yard: yardDoors(pavilions),
    regions: regionsOf(pavilions, shop.locale),
    doors: open
      .filter(({ is_host }) => !is_host)
      .slice(0, DOORS)
      .map(({ iso2 }) => iso2),
    soonest,
    featured: await featured(shop, open.slice(0, FEATURED), day),
  };
}

export type HomeData = Awaited<ReturnType<typeof loadHome>>;

/** The soonest goods by each way of travelling, so that the board shows how the ways differ. */
async function soonestByEachWay(shop: ShopContext): Promise<ShownCard[]> {
  const answers = await Promise.all(
    ROUTES.map((route) => readListings(shop, { route, sort: 'soonest', in_stock: true, limit: BOARD_ROWS })),
  );
  return boardRows(
    answers.map(({ cards }) => cards),
    BOARD_ROWS,
  );
}

async function featured(shop: ShopContext, open: readonly PavilionSummary[], day: number) {
  const answers = await Promise.all(
    open.map(({ handle }) =>
      readListings(shop, { pavilion: handle, sort: 'name', in_stock: true, limit: SHELF }),
    ),
  );
  return pickForDay(
    answers.map(({ cards }) => cards),
    FEATURED,
    day,
  );
}

const byCode = (a: PavilionSummary, b: PavilionSummary): number => (a.iso2 < b.iso2 ? -1 : 1);
