import type { HistoryEntry } from '@caravanserai/contracts/desk';

/** How values of the history are said in the reader's language. */
export interface HistoryWords {
  /** The name of a value; undefined where it has none: it is for the page of the thing itself. */
  readonly field: (name: string, currency?: string) => string | undefined;
  readonly value: (kind: string, name: string, value: unknown) => string;
  /** @param minor amount in minor units */
  readonly money: (minor: number, currency: string) => string;
  readonly list: (values: readonly string[]) => string;
}

/** One value that changed: `before` is undefined for what began, `after` for what ended. */
export interface HistoryChange {
  readonly name: string;
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Values = HistoryEntry['before'];

/** Own prices stand under the codes of their currencies (ISO 4217). */
const isCurrency = (name: string): boolean => /^[A-Z]{3}$/.test(name);

/** What tells one of several things of an object from the others: without it nobody knew which has changed. */
const TELLS_APART = new Set(['lot']);

/** What changed, each value with its name; what stayed, and what only other pages can say, is left out. */
export function historyChanges(
  { object, before, after }: Pick<HistoryEntry, 'object' | 'before' | 'after'>,
  words: HistoryWords,
): HistoryChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((name) => {
    const label = isCurrency(name) ? words.field('own_price', name) : words.field(name);
    if (label === undefined || !isSayable(before?.[name]) || !isSayable(after?.[name])) return [];
    const stayed = before !== null && after !== null && isSame(before[name], after[name]);
    if (stayed && !TELLS_APART.has(name)) return [];
    if (name === 'price' && typeof (after ?? before)?.['currency'] !== 'string') return [];
    const said = (values: Values) => values && inWords(object.kind, name, values, words);
    return [
      {
        name,
        label,
        before: stayed ? undefined : (said(before) ?? undefined),
        after: said(after) ?? undefined,
      },
    ];
  });
}

function inWords(kind: string, name: string, values: NonNullable<Values>, words: HistoryWords): string {
  const value = values[name];
  const currency = isCurrency(name) ? name : values['currency'];
  const isPrice = name === 'price' || isCurrency(name);
  if (isPrice && typeof value === 'number' && typeof currency === 'string')
    return words.money(value, currency);
  if (isCurrency(name) && isNothing(value)) return words.value(kind, 'own_price', 'derived');
  if (Array.isArray(value)) return words.list(value.map((one) => words.value(kind, name, one)));
  return words.value(kind, name, value);
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const isPlain = (value: unknown): boolean =>
  isNothing(value) || ['string', 'number', 'boolean'].includes(typeof value);

const isSayable = (value: unknown): boolean => (Array.isArray(value) ? value.every(isPlain) : isPlain(value));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
