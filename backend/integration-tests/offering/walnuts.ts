import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { settled } from '../support/settled';
import { app } from './app';

export const MERCHANT = 'zarafshan-dried-fruit';
export const GOODS = 'walnut-kernels-300g';
/** The walnuts that are mailed from Tashkent. */
export const MAILED = `${GOODS}-direct-mail-uz-tas`;

type Listing = OfferResponse['listings'][number];

/** One goods, as its merchant's desk and the shop show it. Read its parts inside tests and hooks. */
export interface Walnuts {
  readonly desk: Api;
  readonly goodsId: string;
  offer(): Promise<OfferResponse>;
  /** The listing that is mailed. */
  mailed(): Promise<Listing>;
  /** The shop's page, once the read model has followed. */
  page(country: string): Promise<ListingResponse>;
  offerTo(country: string, listing: string): Promise<ListingResponse['offers'][number] | undefined>;
  history(action: string): Promise<{ actor_name: string; before: unknown; after: unknown }[]>;
}

/** Signs their merchant in; call it inside a `describe`. */
export function useWalnuts(): Walnuts {
  let desk: Api | undefined;
  let goodsId = '';

  beforeAll(async () => {
    desk = await asMember(app, 'merchant', { merchant: MERCHANT });
    const [row] = await app.sql<{ id: string }>('select id from goods where handle = $1', [GOODS]);
    goodsId = row?.id ?? '';
  });

  const walnuts: Walnuts = {
    get desk() {
      if (!desk) throw new Error('The merchant is signed in only inside tests and hooks.');
      return desk;
    },
    get goodsId() {
      return goodsId;
    },
    offer: async () =>
      (await walnuts.desk.get<OfferResponse>(`/merchant/goods/${goodsId}/offer?locale=en`)).body,
    mailed: async () => {
      const listing = (await walnuts.offer()).listings.find(({ route }) => route === 'direct_mail');
      if (!listing) throw new Error('These goods are not mailed.');
      return listing;
    },
    page: async (country) => {
      await settled(app);
      const [slug] = await app.sql<{ slug: string }>(
        `select slug from goods_slug where goods_id = $1 and locale = 'en' and is_current`,
        [goodsId],
      );
      const answer = await app.api.get<ListingResponse>(
        `/store/listings/${slug?.slug}?locale=en&ship_to=${country}`,
      );
      return answer.body;
    },
    offerTo: async (country, listing) =>
      (await walnuts.page(country)).offers.find(({ listing_id }) => listing_id === listing),
    history: (action) =>
      app.sql(
        `select h.actor_name, h.before, h.after from history h join merchant m on m.id = h.tenant_id
          where m.handle = $1 and h.action = $2 order by h.at`,
        [MERCHANT, action],
      ),
  };
  return walnuts;
}
