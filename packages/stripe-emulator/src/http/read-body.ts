import type { IncomingMessage } from 'node:http';
import { badRequest } from './fault';

const MAX_BYTES = 256 * 1024;

/** The body as text. @throws StripeFault when it is larger than any request needs */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw badRequest('The request is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
