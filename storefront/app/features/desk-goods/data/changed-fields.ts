import type { GoodsData, GoodsDataPatch } from '@caravanserai/contracts/desk-goods-data';

/** The fields in which a draft differs from what is saved. */
export const changedFields = (saved: GoodsData, draft: GoodsData): GoodsDataPatch =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(saved[field as keyof GoodsData]),
    ),
  );
