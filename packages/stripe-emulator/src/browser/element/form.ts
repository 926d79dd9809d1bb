import { localeInfo } from '@caravanserai/locales/registry';
import type { Locale } from '@caravanserai/locales/registry';
import type { Translate } from '../../messages/messages';
import { amountText } from '../../payments/amount-text';
import type { MethodType } from '../../payments/methods';
import { cardFields, type CardFields } from './card-fields';
import type { CardInput } from '../../payments/typed-card';
import { make } from './dom';
import type { Offer } from './offer';

/** What was chosen and typed; outlives a new drawing of the form. */
export interface Draft {
  method: MethodType;
  card: CardInput;
}

export interface Form {
  card: CardFields;
  disable: (disabled: boolean) => void;
  focus: () => void;
}

/** Draws the form into the frame. */
export function drawForm(
  offer: Offer,
  draft: Draft,
  locale: Locale,
  t: Translate,
  changed: () => void,
): Form {
  document.documentElement.lang = locale;
  document.documentElement.dir = localeInfo(locale).dir;
  const card = cardFields(draft.card, t, changed);
  const choices = offer.methods.map((type) => {
    const radio = make('input', { type: 'radio', name: 'method', id: `method-${type}`, value: type });
    radio.checked = type === draft.method;
    const panel = make(
      'div',
      { class: 'panel' },
      type === 'card' ? card.element : note(type, offer, locale, t),
    );
    panel.hidden = !radio.checked;
    const label = make(
      'label',
      { for: `method-${type}` },
      radio,
      make('span', { class: `mark ${type}`, 'aria-hidden': 'true' }),
      t(type),
    );
    return { type, radio, panel, row: make('div', { class: 'method' }, label, panel) };
  });
  for (const { type, radio } of choices) {
    radio.addEventListener('change', () => {
      draft.method = type;
      choices.forEach((choice) => (choice.panel.hidden = choice.type !== type));
      changed();
    });
  }
  const group = make(
    'fieldset',
    { class: choices.length === 1 ? 'methods single' : 'methods' },
    make('legend', { class: 'unseen' }, t('method')),
    ...choices.map(({ row }) => row),
  );
  document.body.replaceChildren(make('p', { class: 'test-label' }, t('test_payment')), group);
  return {
    card,
    disable(disabled) {
      card.disable(disabled);
      choices.forEach(({ radio }) => (radio.disabled = disabled));
    },
    focus() {
      if (draft.method === 'card') card.focus();
      else choices.find(({ type }) => type === draft.method)?.radio.focus();
    },
  };
}

function note(type: Exclude<MethodType, 'card'>, offer: Offer, locale: Locale, t: Translate): HTMLElement {
  const amount =
    offer.amount === undefined || offer.currency === undefined
      ? ''
      : amountText(offer.amount, offer.currency, locale);
  const text = t(type === 'wechat_pay' ? 'qr_note' : 'wallet_note', { name: t(type), amount: '\u0000' });
  const [before = '', after = ''] = text.split('\u0000');
  return make('p', { class: 'note' }, before, make('bdi', {}, amount), after);
}
