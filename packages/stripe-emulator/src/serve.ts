import { ConfigError } from '@caravanserai/config/config-error';
import { createEmulator } from './emulator';
import { readSettings } from './settings';

/** Starts the emulator as a process of its own; the settings are in the README. */
async function serve(): Promise<void> {
  const { options, port, address } = readSettings(process.env);
  const emulator = createEmulator(options);
  const origin = await emulator.listen(port, address);
  process.stdout.write(`Stripe emulator at ${origin}: test payments, no money moves\n`);
  const stop = (): void => void emulator.close().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

serve().catch((error: unknown) => {
  const message = error instanceof ConfigError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
