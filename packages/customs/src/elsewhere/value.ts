import type { Share } from '../charges/share';

/** The price paid for a line's goods: outside China vouchers lower it. Minor units, as everything here. */
export const goodsValue = ({ goods, voucher }: Share): number => goods - voucher;

/** Goods, freight and insurance. */
export const cifValue = (share: Share): number => goodsValue(share) + share.freight + share.insurance;

/** What duty is a percentage of: with freight and insurance where the destination values CIF. */
export const customsValue = (share: Share, basis: string): number =>
  basis === 'FOB' ? goodsValue(share) : cifValue(share);

export const total = (shares: readonly Share[], of: (share: Share) => number): number =>
  shares.reduce((sum, share) => sum + of(share), 0);
