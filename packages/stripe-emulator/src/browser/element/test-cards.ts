import type { MessageKey } from '../../messages/en';
import type { Translate } from '../../messages/messages';
import { brandOf, grouped } from '../../payments/card-number';
import { cardByToken } from '../../payments/test-cards';
import { make } from './dom';

/** The cards a visitor needs to see every way a payment can go. */
const SHOWN: readonly (readonly [token: string, label: MessageKey])[] = [
  ['pm_card_visa', 'case_paid'],
  ['pm_card_threeDSecure2Required', 'case_bank'],
  ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds', 'case_bank_declined'],
  ['pm_card_visa_chargeDeclined', 'case_declined'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'case_funds'],
  ['pm_card_chargeDeclinedExpiredCard', 'case_expired'],
  ['pm_card_chargeDeclinedIncorrectCvc', 'case_cvc'],
];

/** A list of test cards that fill in the fields. */
export function testCards(t: Translate, fill: (number: string) => void): HTMLElement {
  const items = SHOWN.map(([token, label]) => {
    const number = cardByToken(token)?.number ?? '';
    const shown = make('bdi', { dir: 'ltr' }, grouped(number, brandOf(number)));
    const button = make(
      'button',
      { type: 'button', 'data-card': number },
      shown,
      ' ',
      make('span', {}, t(label)),
    );
    button.addEventListener('click', () => fill(number));
    return make('li', {}, button);
  });
  return make(
    'details',
    { class: 'test-cards' },
    make('summary', {}, t('test_cards')),
    make('p', {}, t('test_cards_text')),
    make('ul', {}, ...items),
  );
}
