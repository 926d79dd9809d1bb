import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { refuse } from '../front-door/answer';
import type { Answer } from './answer';

/** Shorter bodies fit into one packet anyway. */
const WORTH_COMPRESSING = 1_400;

const compressors = {
  br: (body: string) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (body: string) => promisify(gzip)(body, { level: 3 }),
} as const;

type Encoding = keyof typeof compressors;

/** Compressed bodies, kept as long as the answer they belong to. */
const compressed = new WeakMap<Answer, Map<Encoding, Promise<Buffer>>>();

/** Sends an answer: 304 when the client has it already, compressed when it is worth it. */
export async function sendAnswer(request: Request, response: Response, answer: Answer): Promise<void> {
  if (answer.kind === 'refused') {
    const type = answer.status === 404 ? 'not_found' : 'invalid_data';
    return refuse(request, response, { ...answer, type });
  }
  response.setHeader('Cache-Control', 'no-cache');
  if (answer.kind === 'moved') {
    response.setHeader('Location', answer.location);
    response.status(308).end();
    return;
  }
  const encoding = answer.body.length < WORTH_COMPRESSING ? undefined : encodingFor(request);
  response.setHeader('Vary', 'Accept-Encoding, Origin');
  response.setHeader('ETag', `"${answer.etag}${encoding ? `-${encoding}` : ''}"`);
  if (holds(request.headers['if-none-match'], answer.etag)) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const body = encoding ? await inEncoding(answer, answer.body, encoding) : Buffer.from(answer.body);
  response.setHeader('Content-Length', body.byteLength);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function inEncoding(answer: Answer, body: string, encoding: Encoding): Promise<Buffer> {
  const known = compressed.get(answer) ?? new Map<Encoding, Promise<Buffer>>();
  compressed.set(answer, known);
  const bytes = known.get(encoding) ?? compressors[encoding](body);
  known.set(encoding, bytes);
  return bytes;
}

function encodingFor(request: Request): Encoding | undefined {
  const accepted = request.headers['accept-encoding'];
  if (typeof accepted !== 'string') return undefined;
  const names = accepted.split(',').flatMap((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name];
  });
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined;
}

/** Whether `If-None-Match` names this answer in any of its encodings (RFC 9110 §13.1.2: weak comparison). */
function holds(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag.replace(/^"|"$/g, '').replace(/-(br|gzip)$/, '') === etag);
}
