import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type * as z from 'zod/mini';
import { StripeFault } from '../http/fault';
import { digitsOf, passesLuhn } from './card-number';
import { DECLINES } from './declines';
import type { cardInput } from './shapes';
import { cardByNumber, cardByToken, type TestCard } from './test-cards';

interface ReadCard {
  card: TestCard;
  details: Stripe.PaymentMethod.Card;
}

/**
 * Recognises a test card. Other numbers are refused unseen: a shopper who types a real card here must not
 * leave it in a file.
 */
export function readCard(input: z.infer<typeof cardInput>, nowSeconds: number): ReadCard {
  if (input.token !== undefined) {
    const card = cardByToken(input.token.replace(/^tok_/, 'pm_card_'));
    if (!card) throw cardFault('invalid_card_type', `No such token: '${input.token}'`, 'card[token]');
    return { card, details: cardDetails(card) };
  }
  const digits = digitsOf(input.number ?? '');
  if (!passesLuhn(digits)) throw cardFault('incorrect_number', 'Your card number is incorrect.', 'number');
  const card = cardByNumber(digits);
  if (!card) {
    const { code, declineCode, message } = DECLINES.not_a_test_card;
    throw new StripeFault(402, { type: 'card_error', code, decline_code: declineCode, message });
  }
  const expiry = checkExpiry(input.exp_month, input.exp_year, nowSeconds);
  if (input.cvc !== undefined && !/^\d{3,4}$/.test(digitsOf(input.cvc))) {
    throw cardFault('invalid_cvc', "Your card's security code is invalid.", 'cvc');
  }
  return { card, details: { ...cardDetails(card), ...expiry } };
}

function checkExpiry(
  month: number | undefined,
  year: number | undefined,
  nowSeconds: number,
): { exp_month: number; exp_year: number } {
  const now = new Date(nowSeconds * 1000);
  const fullYear = year === undefined ? Number.NaN : year < 100 ? 2000 + year : year;
  if (month === undefined || month < 1 || month > 12) {
    throw cardFault('invalid_expiry_month', "Your card's expiration month is invalid.", 'exp_month');
  }
  const past = fullYear * 12 + month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1;
  if (Number.isNaN(fullYear) || past || fullYear > now.getUTCFullYear() + 50) {
    throw cardFault('invalid_expiry_year', "Your card's expiration year is invalid.", 'exp_year');
  }
  return { exp_month: month, exp_year: fullYear };
}

function cardFault(code: string, message: string, param: string): StripeFault {
  return new StripeFault(402, { type: 'card_error', code, message, param });
}

/** What the API shows of a test card. */
export function cardDetails(card: TestCard): Stripe.PaymentMethod.Card {
  return {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'unchecked' },
    country: card.country,
    display_brand: card.brand,
    exp_month: 12,
    exp_year: 2034,
    fingerprint: createHash('sha256')
      .update(card.token)
      .digest('base64url')
      .replace(/[-_]/g, '0')
      .slice(0, 16),
    funding: card.funding,
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    three_d_secure_usage: { supported: true },
    wallet: null,
  };
}
