const PATIENCE_MS = 60_000;

/**
 * Tries a check until it holds: what a worker does a moment later, and what the shop keeps an answer for. How long that
 * moment is, is the machine's to say.
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
