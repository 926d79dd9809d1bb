/** Where this browser keeps what was typed at checkout until the order is placed. */
export const CHECKOUT_DRAFT = 'checkout-draft';

const DAY_MS = 86_400_000;

/** What was typed for one cart and not sent yet. Never identity numbers or payment data. */
export interface Draft {
  readonly cart: string;
  /** ISO alpha-2 of the destination it was typed for. */
  readonly country: string;
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds since 1970; a day later it is forgotten. */
  readonly at: number;
}

/** The draft of this browser, whichever tab it was typed in; null without one, or when storage is switched off. */
export function readDraft(now = Date.now()): Draft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(CHECKOUT_DRAFT) ?? 'null');
    if (isDraft(draft) && now - draft.at < DAY_MS) return draft;
    localStorage.removeItem(CHECKOUT_DRAFT);
    return null;
  } catch {
    return null;
  }
}

export function keepDraft(draft: Omit<Draft, 'at'>): void {
  try {
    localStorage.setItem(CHECKOUT_DRAFT, JSON.stringify({ ...draft, at: Date.now() }));
  } catch {
    // Storage is switched off: the form still works.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(CHECKOUT_DRAFT);
  } catch {
    // Storage is switched off: nothing was kept.
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cart' in value &&
    'country' in value &&
    'values' in value &&
    'at' in value &&
    typeof value.at === 'number'
  );
}
