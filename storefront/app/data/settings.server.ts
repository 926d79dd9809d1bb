/** Addresses and keys of this process; checked by the server at start. */
export const settings = {
  backendUrl: new URL(process.env.BACKEND_URL ?? 'http://localhost:9000').origin,
  publicUrl: new URL(process.env.STOREFRONT_URL ?? `http://localhost:${process.env.PORT ?? '8000'}`).origin,
  publishableKey: process.env.PUBLISHABLE_KEY ?? '',
  forwardSecret: process.env.FORWARD_SECRET ?? '',
  /** Origin of the Stripe emulator as browsers reach it; null: they load Stripe's own script. */
  stripeEmulator: process.env.STRIPE_EMULATOR_URL ? new URL(process.env.STRIPE_EMULATOR_URL).origin : null,
  /** File with the demonstration's logins; null: there is no demonstration to step into. */
  demoFile: process.env.DEMO_FILE || null,
} as const;
