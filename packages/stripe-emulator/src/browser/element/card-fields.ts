import type { Translate } from '../../messages/messages';
import type { MessageKey } from '../../messages/en';
import { brandOf, digitsOf } from '../../payments/card-number';
import { problemOf, written, type CardInput, type FieldName } from '../../payments/typed-card';
import { make } from './dom';
import { testCards } from './test-cards';

export interface CardFields {
  element: HTMLElement;
  /** Shows what is wrong and answers the first problem. */
  check: () => MessageKey | undefined;
  /** Shows a refusal of the bank at the field it is about. */
  refuse: (field: FieldName, message: string) => void;
  focus: () => void;
  disable: (disabled: boolean) => void;
}

const FIELDS: readonly { name: FieldName; label: MessageKey; hint?: MessageKey; length: string }[] = [
  { name: 'number', label: 'number', length: '23' },
  { name: 'expiry', label: 'expiry', hint: 'expiry_hint', length: '9' },
  { name: 'cvc', label: 'cvc', length: '4' },
];

/** Number, expiry date and security code, with a message at each, and the list of test cards. */
export function cardFields(card: CardInput, t: Translate, changed: () => void): CardFields {
  const brand = make('span', { class: 'brand', 'aria-hidden': 'true' });
  const inputs = new Map<FieldName, HTMLInputElement>();
  const errors = new Map<FieldName, HTMLElement>();

  const say = (field: FieldName, message: string): void => {
    const [input, error] = [inputs.get(field), errors.get(field)];
    if (!input || !error) return;
    error.textContent = message;
    if (message === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  const judge = (field: FieldName): MessageKey | undefined => {
    const problem = problemOf(field, card, new Date());
    say(field, problem ? t(problem) : '');
    return problem;
  };
  const showBrand = (): void => {
    brand.textContent = BRANDS[brandOf(digitsOf(card.number)) ?? ''] ?? '';
  };
  const write = (field: FieldName, typed: string): void => {
    const input = inputs.get(field);
    card[field] = written(field, typed);
    if (input && input.value !== card[field]) input.value = card[field];
    say(field, '');
    showBrand();
    changed();
  };

  const rows = FIELDS.map(({ name, label, hint, length }) => {
    const input = make('input', {
      id: name,
      name,
      class: 'control',
      dir: 'ltr',
      inputmode: 'numeric',
      // Kept cards are real ones: none is to be offered for a test payment.
      autocomplete: 'off',
      maxlength: length,
      placeholder: hint ? t(hint) : undefined,
      'aria-describedby': `${name}-error`,
      'aria-required': 'true',
    });
    input.value = card[name];
    input.addEventListener('input', (event) => {
      const deleting = (event as InputEvent).inputType?.startsWith('delete');
      // Rewriting while deleting would put back the separator that was just removed.
      if (deleting && name === 'expiry') card.expiry = input.value;
      write(name, deleting && name === 'expiry' ? digitsOf(input.value) : input.value);
    });
    input.addEventListener('blur', () => void (card[name] !== '' && judge(name)));
    const error = make('p', { id: `${name}-error`, class: 'error', 'aria-live': 'polite' });
    inputs.set(name, input);
    errors.set(name, error);
    const box = make('div', { class: 'box' }, input, name === 'number' ? brand : null);
    return make('div', { class: `field ${name}` }, make('label', { for: name }, t(label)), box, error);
  });
  showBrand();

  const fill = (number: string): void => {
    write('number', number);
    write('expiry', `12 / ${String(new Date().getFullYear() + 3).slice(2)}`);
    write('cvc', brandOf(number) === 'amex' ? '1234' : '123');
    inputs.get('number')?.focus();
  };
  return {
    element: make('div', { class: 'card-fields' }, ...rows, testCards(t, fill)),
    check() {
      const problems = FIELDS.map(({ name }) => ({ name, problem: judge(name) }));
      const first = problems.find(({ problem }) => problem !== undefined);
      if (first) inputs.get(first.name)?.focus();
      return first?.problem;
    },
    refuse(field, message) {
      say(field, message);
      inputs.get(field)?.focus();
    },
    focus: () => inputs.get('number')?.focus(),
    disable: (disabled) => inputs.forEach((input) => (input.disabled = disabled)),
  };
}

const BRANDS: Readonly<Record<string, string>> = {
  amex: 'Amex',
  diners: 'Diners',
  discover: 'Discover',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};
