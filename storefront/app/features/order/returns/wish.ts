import type { ConsignmentReturns, ReturnOffer, ReturnRequest } from '@caravanserai/contracts/returns';

/** What a page of a parcel is for, as its address says. */
export const WISHES = ['cancel', 'revoke', 'withdraw', 'return', 'fault'] as const;
export type Wish = (typeof WISHES)[number];

export const isWish = (value: unknown): value is Wish => WISHES.some((known) => known === value);

/** The offer behind a wish to send goods back; undefined where there is none now. */
export function offerFor({ offers }: ConsignmentReturns, wish: Wish): ReturnOffer | undefined {
  return offers.find(({ kind, basis }) => {
    if (wish === 'withdraw') return kind === 'withdrawal';
    if (wish === 'fault') return basis === 'fault';
    return wish === 'return' && kind === 'return' && basis === 'no_reason';
  });
}

/** What can be asked for now, in the order it is shown. */
export function wishesNow(returns: ConsignmentReturns): Wish[] {
  const open = (wish: Wish) => offerFor(returns, wish)?.lines.some(({ kept }) => kept === null) ?? false;
  return WISHES.filter((wish) => {
    if (wish === 'cancel') return returns.cancel;
    if (wish === 'revoke') return returns.revoke;
    return open(wish);
  });
}

/** Something is still to come of it. */
export const isUnderWay = ({ state }: ReturnRequest): boolean => state !== 'refused' && state !== 'refunded';
