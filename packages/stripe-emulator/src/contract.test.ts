import Stripe from 'stripe';
import { createEmulator } from './emulator';
import { clientFor, KEYS } from './testing/client';
import { CARDS } from './testing/scenarios/cards';
import { CUSTOMERS } from './testing/scenarios/customers';
import { INTENTS } from './testing/scenarios/intents';
import { REPEATED } from './testing/scenarios/repeated';
import { READING } from './testing/scenarios/reading';
import { REFUNDS } from './testing/scenarios/refunds';
import { REFUSALS } from './testing/scenarios/refusals';
import { WALLETS } from './testing/scenarios/wallets';

const SCENARIOS = [
  ...INTENTS,
  ...CARDS,
  ...WALLETS,
  ...REFUNDS,
  ...CUSTOMERS,
  ...REPEATED,
  ...REFUSALS,
  ...READING,
];

describe('The emulator does what Stripe does:', () => {
  const emulator = createEmulator({ keys: KEYS });
  let stripe: Stripe;
  beforeAll(async () => (stripe = clientFor(await emulator.listen(0))));
  afterAll(() => emulator.close());

  it.each(SCENARIOS)('$name', async ({ run }) => run(stripe));
});

const realKey = process.env.STRIPE_TEST_SECRET_KEY;

if (realKey?.startsWith('sk_test_')) {
  describe('Stripe does what the emulator does:', () => {
    const stripe = new Stripe(realKey, { maxNetworkRetries: 2 });
    it.each(SCENARIOS)('$name', async ({ run }) => run(stripe), 60_000);
  });
} else {
  it.skip('the same scenarios at Stripe itself: give STRIPE_TEST_SECRET_KEY to run them', () => undefined);
}
