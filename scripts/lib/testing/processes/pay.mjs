/**
 * Pays a payment intent with Stripe's test card.
 * @typedef {(intentId: string) => Promise<void>} Confirm
 */

/**
 * What a shopper's browser asks of Stripe, asked of its emulator.
 * @param {string} url @param {string} secretKey
 * @returns {Confirm}
 */
export function confirmAt(url, secretKey) {
  return async (intentId) => {
    const response = await fetch(`${url}/v1/payment_intents/${intentId}/confirm`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secretKey}` },
      body: new URLSearchParams({ payment_method: 'pm_card_visa', return_url: 'http://localhost/back' }),
    });
    if (!response.ok) throw new Error(`paying answered ${response.status}: ${await response.text()}`);
  };
}
