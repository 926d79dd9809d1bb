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

/** One text per goods under a numbered key: the backend lets metadata hold 20 texts of 500 characters. */
export type CartNotes = Readonly<Record<string, string | null>>;

const MOST = 20;
const LONGEST_NOTE = 500;
const KEYS = Array.from({ length: MOST }, (_, index) => `left_behind_${index + 1}`);

/** Every key is written, so that goods which are no longer left behind are forgotten. */
export function toNotes(list: readonly LeftBehind[]): CartNotes {
  return Object.fromEntries(KEYS.map((key, index) => [key, toNote(list[index])]));
}

/** Reads them back from metadata, which any client may have written: what doesn't fit counts as none. */
export function readLeftBehind(metadata: unknown): readonly LeftBehind[] {
  if (!isRecord(metadata)) return [];
  return KEYS.map((key) => fromNote(metadata[key])).filter(isLeftBehind);
}

/** Adds goods to the list; the same variant again replaces the older entry. */
export function withLeftBehind(list: readonly LeftBehind[], more: readonly LeftBehind[]): LeftBehind[] {
  const replaced = new Set(more.map(({ variant_id }) => variant_id));
  return [...list.filter(({ variant_id }) => !replaced.has(variant_id)), ...more].slice(-MOST);
}

/** A title that is too long for a note is cut: the goods' own page has it whole. */
function toNote(goods: LeftBehind | undefined): string | null {
  if (!goods) return null;
  const whole = JSON.stringify(goods);
  if (whole.length <= LONGEST_NOTE) return whole;
  const { title } = goods;
  const kept = Math.max(1, title.value.length - (whole.length - LONGEST_NOTE) - 1);
  const cut = { ...goods, title: { ...title, value: `${title.value.slice(0, kept)}…` } };
  const note = JSON.stringify(cut);
  return note.length <= LONGEST_NOTE ? note : null;
}

function fromNote(note: unknown): unknown {
  if (typeof note !== 'string') return null;
  try {
    return JSON.parse(note);
  } catch {
    return null;
  }
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
