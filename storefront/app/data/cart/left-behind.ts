import type { Text } from '@caravanserai/contracts/common';

/**
 * Goods that stood in the cart before the ship-to changed and have no price where the cart goes now. Medusa can't
 * hold such a line, so the cart's metadata remembers it: it is shown set apart, and comes back with the ship-to.
 */
export interface LeftBehind {
  readonly variant_id: string;
  /** Whole pieces, 1 to 99. */
  readonly quantity: number;
  readonly title: Text;
  readonly slug: string;
  readonly picture: string;
}

const MOST = 100;

/** Reads them back from metadata, which any client may have written: what doesn't fit counts as none. */
export function readLeftBehind(value: unknown): readonly LeftBehind[] {
  return Array.isArray(value) ? value.slice(0, MOST).filter(isLeftBehind) : [];
}

/** Adds goods to the list; the same variant again replaces the older entry. */
export function withLeftBehind(list: readonly LeftBehind[], more: readonly LeftBehind[]): LeftBehind[] {
  const replaced = new Set(more.map(({ variant_id }) => variant_id));
  return [...list.filter(({ variant_id }) => !replaced.has(variant_id)), ...more].slice(-MOST);
}

function isLeftBehind(value: unknown): value is LeftBehind {
  if (!isRecord(value) || !isRecord(value.title)) return false;
  const { title, variant_id, slug, picture, quantity } = value;
  const texts = [variant_id, slug, picture, title.value, title.lang];
  return (
    texts.every((one) => typeof one === 'string') &&
    (title.dir === 'ltr' || title.dir === 'rtl') &&
    typeof quantity === 'number' &&
    Number.isInteger(quantity) &&
    quantity >= 1 &&
    quantity <= 99
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
