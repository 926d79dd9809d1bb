import { createServer } from 'node:http';
import type Stripe from 'stripe';

export interface Received {
  body: string;
  signature: string | undefined;
  event: Stripe.Event;
}

export interface Receiver {
  url: string;
  secret: string;
  received: Received[];
  /** Statuses for the next requests; 200 when used up. */
  answers: number[];
  close: () => Promise<void>;
}

/** A shop's webhook address in tests: keeps what it gets. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const signature = request.headers['stripe-signature'];
      received.push({
        body,
        signature: typeof signature === 'string' ? signature : undefined,
        event: JSON.parse(body) as Stripe.Event,
      });
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/hooks`,
    secret: 'whsec_test',
    received,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
