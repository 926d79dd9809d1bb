import { reviewsResponse } from '@caravanserai/contracts/desk-review';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { app } from './app';

export const REVIEWS = '/operator/reviews';

export const goodsId = async (handle: string): Promise<string> =>
  (await app.sql<{ id: string }>('select id from goods where handle = $1', [handle]))[0]?.id ?? '';

/** Both sides of reviews in Uzbekistan's pavilion. Read its parts inside tests and hooks. */
export interface ReviewDesk {
  readonly operator: Api;
  readonly merchant: Api;
  queue(query?: string): Promise<ReturnType<typeof reviewsResponse.parse>>;
}

/** Signs operator and merchant in; call it inside a `describe`. */
export function useReviewDesk(): ReviewDesk {
  let both: { operator: Api; merchant: Api } | undefined;
  beforeAll(async () => {
    both = {
      operator: await asMember(app, 'operator', { pavilion: 'UZ' }),
      merchant: await asMember(app, 'merchant', { merchant: 'zarafshan-dried-fruit' }),
    };
  });
  const signedIn = () => {
    if (!both) throw new Error('They are signed in only inside tests and hooks.');
    return both;
  };
  return {
    get operator() {
      return signedIn().operator;
    },
    get merchant() {
      return signedIn().merchant;
    },
    queue: async (query = '') =>
      reviewsResponse.parse((await signedIn().operator.get(`${REVIEWS}?locale=en${query}`)).body),
  };
}
