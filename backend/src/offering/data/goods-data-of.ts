import type { GoodsData } from '@caravanserai/contracts/desk-goods-data';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const whole = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((code): code is string => typeof code === 'string') : [];

/** Goods data of columns and patches, which a revision keeps as JSON. */
export function goodsDataOf(columns: Readonly<Record<string, unknown>>): GoodsData {
  return {
    category: text(columns.category),
    origin: text(columns.origin),
    hs6: text(columns.hs6),
    unit: text(columns.unit),
    net_grams: whole(columns.net_grams),
    net_millilitres: whole(columns.net_millilitres),
    gross_grams: whole(columns.gross_grams),
    pieces: whole(columns.pieces) ?? 1,
    shelf_life_days: whole(columns.shelf_life_days),
    storage: text(columns.storage),
    allergens: list(columns.allergens),
    warnings: list(columns.warnings),
    flags: list(columns.flags),
    sourcing_base_id: text(columns.sourcing_base_id) || null,
  };
}
