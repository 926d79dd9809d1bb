import { useEffect, type RefObject } from 'react';
import { LONGEST } from '../../address/address-check';
import { CHECKOUT_DRAFT, keepDraft, readDraft, type Draft } from '../../data/checkout-draft';

/** They belong to one country and never serve in another. */
const LOCAL = ['city', 'province', 'postal_code'];

/**
 * Keeps what was typed but not sent yet in this browser, so that a reload, the back button, a changed ship-to or a
 * second tab loses nothing. Only for the same cart; what another tab adds appears where nothing was typed here.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  { cart, country }: Pick<Draft, 'cart' | 'country'>,
) {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    // Whoever is quick types before the page's scripts run, and loses nothing either.
    const typedHere = new Set(changedFields(element));
    const take = (): void => {
      const draft = readDraft();
      if (draft?.cart === cart) fill(element, draft, country, typedHere);
    };
    take();
    const keepAll = () => keepDraft({ cart, country, values: valuesOf(element) });
    if (typedHere.size > 0) keepAll();
    const keep = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) typedHere.add(target.name);
      keepAll();
    };
    const elsewhere = ({ key }: StorageEvent) => key === CHECKOUT_DRAFT && take();
    element.addEventListener('input', keep);
    addEventListener('storage', elsewhere);
    return () => {
      element.removeEventListener('input', keep);
      removeEventListener('storage', elsewhere);
    };
  }, [form, cart, country]);
}

const changedFields = (form: HTMLFormElement): string[] =>
  [...form.elements].flatMap((field) =>
    field instanceof HTMLInputElement && field.name in LONGEST && field.value !== field.defaultValue
      ? [field.name]
      : [],
  );

function fill(form: HTMLFormElement, draft: Draft, country: string, typedHere: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(draft.values)) {
    const input = form.elements.namedItem(name);
    const foreign = draft.country !== country && LOCAL.includes(name);
    if (!(input instanceof HTMLInputElement) || foreign || typedHere.has(name)) continue;
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
