/** Codes of Node for a connection that the other side has ended. */
const BROKEN = new Set(['ECONNRESET', 'EPIPE']);

/**
 * Whether a query failed because its connection was lost, not because of what it asked: SQLSTATE 57P01 and 57P02
 * (the server ends the session), class 08 (connection exceptions), or a socket that broke.
 */
export function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    BROKEN.has(code) || /^(57P0[12]|08\w{3})$/.test(code) || /^Connection terminated/.test(error.message)
  );
}
