import type { SupplyRoute } from '../route';

/**
 * How China's positive list for cross-border retail import takes goods: by both retail routes, from bonded
 * stock only, or not at all, so that only general imports (domestic stock) may be sold there.
 */
export type CbecChannel = 'BOTH' | 'BONDED_ONLY' | 'GENERAL_TRADE_ONLY';

/** Why goods don't enter China under the retail regime. */
export type RetailImportReason = 'general_trade_only' | 'not_retail_import' | 'yearly_quantity';

/** China's own conditions for retail import, by either route; undefined when they are met. */
export function retailImportReason({
  route,
  flags,
  cbecChannel,
}: {
  readonly route: SupplyRoute;
  readonly flags: readonly string[];
  readonly cbecChannel: CbecChannel;
}): RetailImportReason | undefined {
  if (cbecChannel === 'GENERAL_TRADE_ONLY') return 'general_trade_only';
  if (cbecChannel === 'BONDED_ONLY' && route !== 'bonded') return 'not_retail_import';
  // The positive list caps some goods per buyer and year; without a count of our own, only duty-paid stock.
  return flags.some((flag) => /^QTY_.+_YEAR$/.test(flag)) ? 'yearly_quantity' : undefined;
}
