import { ConfigError } from '@caravanserai/config/config-error';
import { startBackend } from './front-door/start-backend';

process.env.MEDUSA_DISABLE_TELEMETRY ??= 'true';

/** Whatever hangs while shutting down must not keep the process: requests have had their time by then. */
const SHUTDOWN_MS = 20_000;

/**
 * Background work of Medusa's that fails with nobody waiting for it (Redis died under a workflow, say) would end the
 * process, and everybody's requests with it. What it left half done is found by the reconciler as after any other fault.
 */
process.on('unhandledRejection', (reason) => {
  console.error('Failed with nobody waiting for it:', reason instanceof Error ? reason.stack : reason);
});

async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 9000);
  const backend = await startBackend({ directory: process.cwd(), port, host: process.env.HOST });
  process.send?.({ ready: backend.port });
  console.log(`The backend is ready on port ${backend.port}.`);

  const stop = (): void => {
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    backend.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error('The backend did not shut down cleanly:', error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
