import type { Server, ServerResponse } from 'node:http';

/** Longest wait for requests in flight, in milliseconds. */
export const IN_FLIGHT_MS = 10_000;

/**
 * Makes closing a server polite: it stops accepting, idle connections end at once, requests in flight finish
 * and their connections close behind them; what is still running after `waitMs` is cut off.
 * @returns a function that closes the server and resolves to false when something had to be cut off
 */
export function gracefulClose(server: Server, waitMs: number = IN_FLIGHT_MS): () => Promise<boolean> {
  let closing: Promise<boolean> | undefined;
  const inFlight = new Set<ServerResponse>();
  server.on('request', (_request, response: ServerResponse) => {
    inFlight.add(response);
    if (closing) sayClose(response);
    response.on('close', () => {
      inFlight.delete(response);
      if (closing) server.closeIdleConnections();
    });
  });

  const close = async (): Promise<boolean> => {
    let cut = false;
    for (const response of inFlight) sayClose(response);
    const timer = setTimeout(() => {
      cut = true;
      server.closeAllConnections();
    }, waitMs);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    clearTimeout(timer);
    return !cut;
  };
  return () => (closing ??= close());
}

function sayClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
