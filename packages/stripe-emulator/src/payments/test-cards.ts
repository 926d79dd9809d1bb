import type { DeclineName } from './declines';

/** A card of Stripe's test set. Source: docs.stripe.com/testing. */
export interface TestCard {
  /** What server code passes instead of a number. */
  readonly token: string;
  readonly number: string;
  readonly brand: 'amex' | 'diners' | 'discover' | 'jcb' | 'mastercard' | 'unionpay' | 'visa';
  /** ISO 3166-1 alpha-2 of the issuer. */
  readonly country: string;
  readonly funding: 'credit' | 'debit';
  /** Whether its holder must authenticate (3-D Secure): never, for every payment, or unless set up before. */
  readonly authentication: 'never' | 'always' | 'unless_set_up';
  readonly decline: DeclineName | null;
  readonly refund: 'succeeds' | 'settles_later' | 'fails_later';
}

type Traits = Partial<Omit<TestCard, 'token' | 'number'>>;

const card = (token: string, number: string, traits: Traits = {}): TestCard => ({
  token,
  number,
  brand: 'visa',
  country: 'US',
  funding: 'credit',
  authentication: 'never',
  decline: null,
  refund: 'succeeds',
  ...traits,
});

export const TEST_CARDS: readonly TestCard[] = [
  card('pm_card_visa', '4242424242424242'),
  card('pm_card_visa_debit', '4000056655665556', { funding: 'debit' }),
  card('pm_card_mastercard', '5555555555554444', { brand: 'mastercard' }),
  card('pm_card_mastercard_debit', '5200828282828210', { brand: 'mastercard', funding: 'debit' }),
  card('pm_card_amex', '378282246310005', { brand: 'amex' }),
  card('pm_card_discover', '6011111111111117', { brand: 'discover' }),
  card('pm_card_diners', '3056930009020004', { brand: 'diners' }),
  card('pm_card_jcb', '3566002020360505', { brand: 'jcb', country: 'JP' }),
  card('pm_card_unionpay', '6200000000000005', { brand: 'unionpay', country: 'CN' }),
  card('pm_card_cn', '4000001560000002', { country: 'CN' }),
  card('pm_card_fr', '4000002500000003', { country: 'FR' }),
  card('pm_card_es', '4000007240000007', { country: 'ES' }),
  card('pm_card_gb', '4000008260000000', { country: 'GB' }),
  card('pm_card_ae', '4000007840000001', { country: 'AE' }),
  card('pm_card_authenticationRequiredOnSetup', '4000002500003155', {
    country: 'FR',
    authentication: 'unless_set_up',
  }),
  card('pm_card_authenticationRequired', '4000002760003184', { country: 'DE', authentication: 'always' }),
  card('pm_card_threeDSecure2Required', '4000000000003220', { authentication: 'always' }),
  card('pm_card_threeDSecureRequired', '4000000000003063', { authentication: 'always' }),
  card('pm_card_threeDSecureOptional', '4000000000003055'),
  card('pm_card_authenticationRequiredChargeDeclinedInsufficientFunds', '4000008260003178', {
    country: 'GB',
    authentication: 'always',
    decline: 'insufficient_funds',
  }),
  card('pm_card_threeDSecureRequiredChargeDeclined', '4000008400001629', {
    authentication: 'always',
    decline: 'generic',
  }),
  card('pm_card_visa_chargeDeclined', '4000000000000002', { decline: 'generic' }),
  card('pm_card_visa_chargeDeclinedInsufficientFunds', '4000000000009995', { decline: 'insufficient_funds' }),
  card('pm_card_visa_chargeDeclinedLostCard', '4000000000009987', { decline: 'lost_card' }),
  card('pm_card_visa_chargeDeclinedStolenCard', '4000000000009979', { decline: 'stolen_card' }),
  card('pm_card_chargeDeclinedExpiredCard', '4000000000000069', { decline: 'expired_card' }),
  card('pm_card_chargeDeclinedIncorrectCvc', '4000000000000127', { decline: 'incorrect_cvc' }),
  card('pm_card_chargeDeclinedProcessingError', '4000000000000119', { decline: 'processing_error' }),
  card('pm_card_visa_chargeDeclinedVelocityLimitExceeded', '4000000000006975', { decline: 'velocity' }),
  card('pm_card_radarBlock', '4100000000000019', { decline: 'fraudulent' }),
  card('pm_card_chargeCustomerFail', '4000000000000341', { decline: 'generic' }),
  card('pm_card_pendingRefund', '4000000000007726', { refund: 'settles_later' }),
  card('pm_card_refundFail', '4000000000005126', { refund: 'fails_later' }),
];

/** Older names that Stripe still accepts. */
const ALIASES: Readonly<Record<string, string>> = {
  pm_card_us: 'pm_card_visa',
  pm_card_chargeDeclined: 'pm_card_visa_chargeDeclined',
  pm_card_chargeDeclinedInsufficientFunds: 'pm_card_visa_chargeDeclinedInsufficientFunds',
  pm_card_threeDSecure: 'pm_card_threeDSecureRequired',
};

const BY_TOKEN = new Map(TEST_CARDS.map((each) => [each.token, each]));
const BY_NUMBER = new Map(TEST_CARDS.map((each) => [each.number, each]));

export function cardByToken(token: string): TestCard | undefined {
  return BY_TOKEN.get(ALIASES[token] ?? token);
}

export function cardByNumber(number: string): TestCard | undefined {
  return BY_NUMBER.get(number);
}
