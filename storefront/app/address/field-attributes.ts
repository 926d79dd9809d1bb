import type { ContactField } from './address-check';
import { addressFormat } from './address-format';

interface FieldAttributes {
  readonly type: 'text' | 'email' | 'tel';
  readonly inputMode: 'text' | 'email' | 'tel' | 'numeric';
  /** WHATWG autofill detail tokens, so that a browser fills the whole form at once. */
  readonly autoComplete: string;
  /** These read from left to right in every language. */
  readonly dir?: 'ltr';
  /** Half the width of the form. */
  readonly half: boolean;
}

const TEXT = { type: 'text', inputMode: 'text' } as const;

/** How a field of the checkout is typed in a country. */
export function fieldAttributes(field: ContactField, country: string): FieldAttributes {
  switch (field) {
    case 'email':
      return { type: 'email', inputMode: 'email', autoComplete: 'email', dir: 'ltr', half: false };
    case 'phone':
      return { type: 'tel', inputMode: 'tel', autoComplete: 'tel', dir: 'ltr', half: false };
    case 'full_name':
      return { ...TEXT, autoComplete: 'name', half: false };
    case 'company':
      return { ...TEXT, autoComplete: 'organization', half: false };
    case 'note':
      return { ...TEXT, autoComplete: 'off', half: false };
    case 'address_1':
      return { ...TEXT, autoComplete: 'address-line1', half: false };
    case 'address_2':
      return { ...TEXT, autoComplete: 'address-line2', half: false };
    case 'city':
      return { ...TEXT, autoComplete: 'address-level2', half: true };
    case 'province':
      return { ...TEXT, autoComplete: 'address-level1', half: true };
    case 'postal_code': {
      const inputMode = addressFormat(country).postal?.digits ? 'numeric' : 'text';
      return { type: 'text', inputMode, autoComplete: 'postal-code', dir: 'ltr', half: true };
    }
  }
}
