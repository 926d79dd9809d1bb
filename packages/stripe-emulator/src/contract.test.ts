import Stripe from 'stripe';
import { createEmulator } from './emulator';
import { clientFor, KEYS } from './testing/client';
import { SCENARIOS } from './testing/scenarios';

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
