import { latinDigits } from '@caravanserai/locales/fold';

/** What a form of the cart asks for. */
export type LineChange =
  | { readonly kind: 'add'; readonly variantId: string; readonly quantity: number }
  | { readonly kind: 'set'; readonly lineId: string; readonly quantity: number }
  | { readonly kind: 'remove'; readonly lineId: string };

const MOST = 99;

/**
 * Reads the form fields `variant_id` or `line_id`, `quantity`, `step` (added to the quantity; the buttons beside
 * it) and `intent` (`remove`). Setting to nothing removes. Null when it makes no sense.
 */
export function readChange(form: Pick<FormData, 'get'>): LineChange | null {
  const lineId = idOf(form.get('line_id'));
  const variantId = idOf(form.get('variant_id'));
  const intent = form.get('intent');
  if (intent === 'remove') return lineId ? { kind: 'remove', lineId } : null;
  const quantity = whole(form.get('quantity') ?? '1') + whole(form.get('step') ?? '0');
  if (!Number.isInteger(quantity) || quantity < 0 || quantity > MOST) return null;
  if (lineId) return quantity === 0 ? { kind: 'remove', lineId } : { kind: 'set', lineId, quantity };
  return variantId && quantity > 0 ? { kind: 'add', variantId, quantity } : null;
}

const idOf = (value: FormDataEntryValue | null): string | undefined =>
  typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : undefined;

/** NaN for anything but a whole number in digits of any of the shop's scripts. */
function whole(value: FormDataEntryValue): number {
  const text = typeof value === 'string' ? latinDigits(value.trim()) : '';
  return /^-?\d{1,4}$/.test(text) ? Number(text) : NaN;
}
