import type { DeskMe } from '@caravanserai/contracts/desk';
import type { Api } from '../support/api';
import { asMember } from '../support/desk';
import { app } from './app';

export const ZARAFSHAN = { merchant: 'zarafshan-dried-fruit' };
export const MARGILAN = { merchant: 'margilan-silk-atelier' };

/** Who decides on what they hand in. */
export const reviewer = { kind: 'member', id: 'mem_test', name: 'Aziz' } as const;

/** One session that works for two merchants. Read its parts inside tests and hooks. */
export interface Merchants {
  readonly zarafshan: Api;
  readonly margilan: Api;
}

/** Signs them in; call it inside a `describe`. */
export function useMerchants(): Merchants {
  let zarafshan: Api | undefined;
  let margilan: Api | undefined;
  const signedIn = (api: Api | undefined): Api => {
    if (!api) throw new Error('The merchants are signed in only inside tests and hooks.');
    return api;
  };

  beforeAll(async () => {
    zarafshan = await asMember(app, 'merchant', ZARAFSHAN);
    const { body } = await zarafshan.get<DeskMe>('/desk/me');
    const other = body.memberships.find(({ tenant }) => tenant.handle === MARGILAN.merchant);
    margilan = zarafshan.with({ 'x-membership': other?.id ?? '' });
  });

  return {
    get zarafshan() {
      return signedIn(zarafshan);
    },
    get margilan() {
      return signedIn(margilan);
    },
  };
}
