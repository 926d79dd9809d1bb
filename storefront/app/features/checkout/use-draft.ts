import { useEffect, type RefObject } from 'react';
import { LONGEST } from '../../address/address-check';
import { CHECKOUT_DRAFT } from '../../data/checkout-draft';

interface Draft {
  readonly cart: string;
  readonly country: string;
  readonly values: Readonly<Record<string, string>>;
}

/** They belong to one country and never serve in another. */
const LOCAL = ['city', 'province', 'postal_code'];

/**
 * Keeps what was typed but not sent yet in this tab, so that a reload, a slip of the finger or a changed ship-to
 * loses nothing. Only for the same cart.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, { cart, country }: Omit<Draft, 'values'>) {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const draft = read();
    if (draft?.cart === cart) fill(element, draft, country);
    const keep = () => write({ cart, country, values: valuesOf(element) });
    element.addEventListener('input', keep);
    return () => element.removeEventListener('input', keep);
  }, [form, cart, country]);
}

function fill(form: HTMLFormElement, draft: Draft, country: string): void {
  for (const [name, value] of Object.entries(draft.values)) {
    const input = form.elements.namedItem(name);
    const foreign = draft.country !== country && LOCAL.includes(name);
    if (!(input instanceof HTMLInputElement) || foreign) continue;
    input.value = value;
    if (value !== '') input.closest('details')?.setAttribute('open', '');
  }
}

const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      name in LONGEST && typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

/** Storage may be switched off; then there is no draft. */
function read(): Draft | null {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(CHECKOUT_DRAFT) ?? 'null');
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

function write(draft: Draft): void {
  try {
    sessionStorage.setItem(CHECKOUT_DRAFT, JSON.stringify(draft));
  } catch {
    // Nothing to do: the form still works.
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' && value !== null && 'cart' in value && 'country' in value && 'values' in value
  );
}
